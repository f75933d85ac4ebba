import { useEffect, useRef } from 'react'
import { PersonDetails } from './PersonDetails.tsx'
import type { Person } from './people/person.ts'
import { popupTitle } from './popup-title.ts'

interface Props {
  people: readonly [Person, ...Person[]]
  /** Called once the content is complete, before it is focused; gives what undoes it. */
  onShown(): () => void
  onClose(): void
}

/** What stands in the popup. It takes focus when it opens. */
export function PopupContent({ people, onShown, onClose }: Props) {
  const dialog = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const hide = onShown()
    dialog.current?.focus({ preventScroll: true })
    return hide
  }, [onShown])
  return (
    <div ref={dialog} className="popup" role="dialog" aria-labelledby="karte-kontakt" tabIndex={-1}>
      <div className="popup__head">
        <h3 className="popup__title" id="karte-kontakt">
          {popupTitle(people)}
        </h3>
        <button className="popup__close" type="button" onClick={onClose} aria-label="Schließen">
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {people.map((person) => (
        <PersonDetails key={person.id} person={person} named={people.length === 1} />
      ))}
    </div>
  )
}
