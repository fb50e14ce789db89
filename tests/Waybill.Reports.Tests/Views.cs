using Waybill.Reports.Syntax;

namespace Waybill.Reports.Tests;

/// <summary>Sentences as the finders see them, looked up and parsed, before anything is decided.</summary>
internal static class Views
{
    /// <summary>The sentences of a text, in order.</summary>
    public static List<SentenceView> All(string language, string text)
    {
        var pack = LanguagePack.Of(language)!;
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, pack.Lexicon.Vocabulary, accentsLost: false, tokens);
        var views = new Segmenter(pack.Lexicon).Cut(text, tokens).ConvertAll(sentence => SentenceView.Of(text, tokens, sentence, pack.Lexicon));
        var parser = new SyntaxParser(pack.Syntax!);
        foreach (var view in views) view.Parse(parser);
        return views;
    }

    /// <summary>A text of one sentence.</summary>
    public static SentenceView Only(string language, string text) => All(language, text).ShouldHaveSingleItem();

    /// <summary>A text of one sentence with its parts, carriers and places left out, and its anchors.</summary>
    public static (SentenceView View, SentenceParts Parts, List<Anchor> Anchors) Anchored(string language, string text)
    {
        var view = Counted(language, text);
        var parties = PartyFinder.Find(view);
        var sources = SourceFinder.Find(view, parties);
        var parts = new SentenceParts(parties, CargoFinder.Find(view), [], [], sources, new SpeechActs(view, parties, sources).Find());
        return (view, parts, new AnchorFinder(view, parts, new DiscourseState()).Find());
    }

    /// <summary>A text of one sentence, with its numbers and times.</summary>
    public static SentenceView Counted(string language, string text)
    {
        var pack = LanguagePack.Of(language)!;
        var view = Only(language, text);
        pack.Numbers.Find(text, view.Tokens, view.Numbers);
        pack.Times.Find(text, view.Tokens, new TimeAnchor(null), view.Times);
        return view;
    }
}
