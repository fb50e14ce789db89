namespace Waybill.Reports.Tests;

/// <summary>Web pages to read.</summary>
internal static class Pages
{
    public const string First = "Trois cargos ont quitté le port de Rajin chargés de conteneurs, a déclaré mardi un porte-parole du ministère de la Défense à Séoul.";

    public const string Caption = "Des conteneurs sur le quai de Rajin, le 12 septembre. © Exemple";

    public static readonly string Article = $$"""
        <!DOCTYPE html>
        <html lang="en-US"><head><meta charset="utf-8">
        <title>Trois cargos quittent Rajin – La Gazette</title>
        <meta property="og:site_name" content="La Gazette">
        <meta property="og:title" content="Trois cargos quittent Rajin">
        <meta property="article:published_time" content="2023-10-17T08:30:00+02:00">
        <link rel="canonical" href="https://gazette.example/monde/rajin">
        <style>p { color: red }</style>
        <script>var p = "<p>Jamais ce texte ne doit être lu dans un article, il vient d’un script.</p>";</script>
        </head><body>
        <nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>
        <article><h1>Trois cargos quittent Rajin</h1>
        <p>{{First}}</p>
        <figure><img src="a.jpg" alt="quai"><figcaption>{{Caption}}</figcaption></figure>
        <p>Selon lui, les navires transportaient plus de 300&nbsp;conteneurs, «&nbsp;probablement des obus&nbsp;», et se
        dirigeaient vers Vostochny, en Russie.<script>alert("rien à lire ici")</script></p>
        <p>Le ministère russe a démenti ces affirmations. Des images prises par satellite le 12 septembre montrent pourtant
        des wagons alignés le long du quai, d’après un institut de recherche qui suit le port depuis l’été.</p>
        <p>L’institut estime que ces livraisons ont commencé au mois d’août, et qu’elles se poursuivent à un rythme régulier.</p>
        </article>
        <footer><p>Abonnez-vous à notre lettre.</p></footer>
        </body></html>
        """;
}
