/** What is shown in the Studio's place while it has not been built. Seen by people, hence German. */
export const NOT_BUILT_PAGE = `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Redaktion noch nicht bereit</title>
<h1>Die Redaktionsoberfläche ist noch nicht gebaut</h1>
<p>Der Inhaltsspeicher läuft. Starten Sie das Portal mit <code>npm start</code>, dann wird auch die Redaktionsoberfläche
gebaut und erscheint unter dieser Adresse.</p>
</html>
`
