import type { Link, Person } from './people/person.ts'

interface Props {
  person: Person
  /** Whether the popup's title already names the person. */
  named: boolean
}

/** The contact of one person in the popup: what the entry in the list says, shorter. */
export function PersonDetails({ person, named }: Props) {
  const { id, name, role, office, municipality, municipalityHref, phone, email, example } = person
  return (
    <div className="popup-person">
      {!named && <p className="popup-person__name">{name}</p>}
      {example && <p className="popup-person__example">Beispieldaten</p>}
      <p>
        {role && `${role}, `}
        {municipalityHref ? <a href={municipalityHref}>{municipality}</a> : municipality}
      </p>
      {office && <p>{office}</p>}
      <ContactLine label="Telefon" link={phone} />
      <ContactLine label="E-Mail" link={email} />
      <p>
        <a href={`#${id}`}>
          Zum Eintrag in der Liste<span className="kern-sr-only">: {name}</span>
        </a>
      </p>
    </div>
  )
}

function ContactLine({ label, link }: { label: string; link: Link | null }) {
  if (!link) return null
  return (
    <p>
      {label}: <a href={link.href}>{link.text}</a>
    </p>
  )
}
