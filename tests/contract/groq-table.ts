/** Examples of one part of the language, each with what it gives for the documents of `groq.test.ts`. */
type Examples = Record<string, readonly (readonly [query: string, result: unknown])[]>

const TOPIC = '*[_id == "t"][0]'

/** Every operator and every other construct of GROQ (https://spec.groq.dev). */
export const OPERATORS = {
  '== and !=': [
    ['[1 == 1, 1 == "1", null == null, "a" != "b", [1] == [1]]', [true, false, true, true, false]],
  ],
  '< <= > >=': [['[1 < 2, 2 <= 2, "b" > "a", 2 >= 3, 1 < "2"]', [true, true, true, false, null]]],
  '&& || !': [
    ['[true && false, true || false, !true, null || true, null && true]', [false, true, false, true, null]],
  ],
  '+': [
    ['[1 + 2, "a" + "b", [1] + [2], {"a": 1} + {"b": 2}, 1 + "a"]', [3, 'ab', [1, 2], { a: 1, b: 2 }, null]],
    ['dateTime("2026-01-01T00:00:00Z") + 60', '2026-01-01T00:01:00Z'],
  ],
  '-': [['[3 - 1, -(2), dateTime("2026-01-01T00:01:00Z") - dateTime("2026-01-01T00:00:00Z")]', [2, -2, 60]]],
  '* / % **': [['[2 * 3, 7 / 2, 7 % 4, 2 ** 10, 1 / 0]', [6, 3.5, 3, 1024, null]]],
  in: [
    ['[1 in [1, 2], "c" in $list, "x" in $list]', [true, false, true]],
    ['*[_id in path("drafts.**")]._id', ['drafts.b']],
    ['[2 in 1..2, 2 in 1...2]', [true, false]],
  ],
  match: [
    [
      '["Elternzeit NRW" match "eltern*", "Elternzeit" match "zeit", ["a b", "c"] match ["c", "a"]]',
      [true, false, true],
    ],
  ],
  'asc desc': [
    ['*[_type == "article" && defined(tags)] | order(order asc)._id', ['b', 'a']],
    ['*[_type == "article" && defined(tags)] | order(title desc)._id', ['b', 'a']],
  ],
  '=>': [[`${TOPIC}{_type == "topic" => {"yes": 1}, _type == "x" => {"no": 1}}`, { yes: 1 }]],
  literals: [
    ['[1, 1.5, 1e3, "a", \'b\', true, null, {"a": [1,]}]', [1, 1.5, 1000, 'a', 'b', true, null, { a: [1] }]],
  ],
  'string escapes': [['"\\u00e4\\u{1F46A}\\n"', 'ä👪\n']],
  comments: [['// eins\n1 // zwei', 1]],
  '*': [['count(*)', 6]],
  '@': [['[1, 2, 3][@ > 1]', [2, 3]]],
  '^': [['*[_id == "t"]{"of": *[_type == "article" && topic._ref == ^._id]._id}', [{ of: ['a'] }]]],
  '^.^': [['*[_id == "t"]{"x": parent{"y": list[n == 2 && ^.^._id == "t"].n}}', [{ x: { y: [2] } }]]],
  $parameter: [
    ['$one + 1', 2],
    ['$missing', null],
  ],
  '.attribute': [
    [`${TOPIC}.parent.place.city`, 'Köln'],
    [`${TOPIC}["title"]`, 'Zeit'],
  ],
  '[filter]': [['*[_type == "topic" && title == "Zeit"]._id', ['t']]],
  '[index]': [
    ['[1, 2, 3][0]', 1],
    ['[1, 2, 3][-1]', 3],
    ['[1][5]', null],
  ],
  '[a..b] and [a...b]': [['[[1, 2, 3][0..1], [1, 2, 3][0...1], [1, 2, 3][-2..-1]]', [[1, 2], [1], [2, 3]]]],
  '[]': [[`${TOPIC}.parent.list[].n`, [1, 2]]],
  '->': [
    ['*[_id == "a"][0].topic->title', 'Zeit'],
    ['*[_id == "a"][0]{topic->{title}}', { topic: { title: 'Zeit' } }],
    ['*[_id == "a"][0].missing->', null],
  ],
  '{projection}': [
    [`${TOPIC}{_id, title, "city": parent.place.city}`, { _id: 't', title: 'Zeit', city: 'Köln' }],
    [`${TOPIC}{"list": parent.list[]{"m": n * 2}}`, { list: [{ m: 2 }, { m: 4 }] }],
  ],
  '...': [
    ['{"a": 1, ...{"b": 2}}', { a: 1, b: 2 }],
    ['[0, ...[1, 2]]', [0, 1, 2]],
    [`${TOPIC}.parent{...}.place`, { city: 'Köln' }],
  ],
  '(group)': [
    ['(1 + 2) * 3', 9],
    ['(*[_type == "topic"])[0]._id', 't'],
  ],
  'fn declaration': [
    ['fn ex::card($of) = $of{_id, title}; ex::card(*[_id == "t"][0])', { _id: 't', title: 'Zeit' }],
  ],
} satisfies Examples

/** Every function (https://www.sanity.io/docs/specifications/groq-functions) that is answered. */
export const FUNCTIONS = {
  'array::compact': [['array::compact([1, null, 2])', [1, 2]]],
  'array::intersects': [['array::intersects([1, 2], [2, 3])', true]],
  'array::join': [['array::join(["a", "b"], "-")', 'a-b']],
  'array::unique': [['array::unique([1, 1, "a"])', [1, 'a']]],
  coalesce: [['coalesce(null, 2, 3)', 2]],
  count: [['count([1, 2])', 2]],
  dateTime: [
    ['dateTime("2026-06-01T12:00:00+02:00")', '2026-06-01T10:00:00Z'],
    ['dateTime("kein Datum")', null],
  ],
  'dateTime::now': [['dateTime::now() > dateTime("2020-01-01T00:00:00Z")', true]],
  defined: [['[defined(1), defined(null)]', [true, false]]],
  'delta::operation': [['delta::operation()', null]],
  identity: [['defined(identity())', true]],
  length: [['[length("Kölnä"), length([1, 2])]', [5, 2]]],
  lower: [['lower("KÖLN")', 'köln']],
  'math::avg': [['math::avg([1, 2, 3])', 2]],
  'math::max': [['math::max([1, 3, null])', 3]],
  'math::min': [['math::min([2, 1])', 1]],
  'math::sum': [['math::sum([1, 2])', 3]],
  now: [['now() > "2020"', true]],
  path: [['"drafts.a" in path("drafts.*")', true]],
  'pt::text': [['pt::text(*[_id == "b"][0].body)', 'Ein\n\nZwei']],
  references: [
    ['*[references("t")]._id', ['a']],
    ['*[references(["t", "x"])]._id', ['a']],
  ],
  'releases::all': [['releases::all()[]._id', ['_.releases.r1']]],
  round: [['[round(1.5), round(-1.5), round(1.2345, 2)]', [2, -2, 1.23]]],
  'sanity::dataset': [['sanity::dataset()', 'production']],
  'sanity::partOfRelease': [['*[sanity::partOfRelease("r1")]._id', ['versions.r1.b']]],
  'sanity::projectId': [['sanity::projectId()', 'embedded']],
  'sanity::versionOf': [['*[sanity::versionOf("b")]._id', ['b', 'drafts.b', 'versions.r1.b']]],
  select: [['select(1 == 2 => "a", 1 == 1 => "b", "c")', 'b']],
  string: [['[string(1), string(true), string([1])]', ['1', 'true', null]]],
  'string::lower': [['string::lower("A")', 'a']],
  'string::split': [['string::split("a-b", "-")', ['a', 'b']]],
  'string::startsWith': [['string::startsWith("abc", "ab")', true]],
  'string::upper': [['string::upper("a")', 'A']],
  'text::query': [['*[@ match text::query("eltern")]._id', ['a']]],
  upper: [['upper("köln")', 'KÖLN']],
} satisfies Examples

/** Every function behind a pipe. */
export const PIPES = {
  '| order()': [['*[_type == "article" && defined(tags)] | order(order)._id', ['b', 'a']]],
  '| score()': [
    ['*[_type == "article" && defined(tags)] | score(title match "Kita")[0]._id', 'b'],
    [
      '*[_type == "article" && defined(tags)] | score(boost(title match "Kita", 3), order > 1){_id, "high": _score > 2}',
      [
        { _id: 'b', high: true },
        { _id: 'a', high: false },
      ],
    ],
  ],
} satisfies Examples

/** Every function that is refused, with a use of it. */
export const UNSUPPORTED = {
  anywhere: 'anywhere(title)',
  'delta::changedAny': 'delta::changedAny(title)',
  'delta::changedOnly': 'delta::changedOnly(title)',
  'diff::changedAny': 'diff::changedAny({"a": 1}, {"a": 2}, a)',
  'diff::changedOnly': 'diff::changedOnly({"a": 1}, {"a": 2}, a)',
  'documents::get': 'documents::get("a")',
  'documents::incomingGlobalDocumentReferenceCount': 'documents::incomingGlobalDocumentReferenceCount()',
  'documents::incomingRefCount': '*{"n": documents::incomingRefCount()}',
  'geo::contains': 'geo::contains(1, 2)',
  'geo::distance': 'geo::distance(1, 2)',
  'geo::intersects': 'geo::intersects(1, 2)',
  'geo::latLng': 'geo::latLng(1, 2)',
  'media::aspect': 'media::aspect(1, 2)',
  'text::semanticSimilarity': 'text::semanticSimilarity("a")',
  'user::attributes': 'user::attributes()',
  after: 'after()',
  before: 'before()',
  geo: 'geo({})',
  pt: 'pt([])',
  globally: 'globally(1)',
  '| unknown': '* | unknown()',
} satisfies Record<string, string>
