using Waybill.Reports.Syntax;

namespace Waybill.Reports.Tests.Syntax;

internal static class Sentences
{
    public static Node[] Parse(string language, string sentence) => Parse(SyntaxModels.For(language)!, sentence.Split(' '));

    public static Node[] Parse(SyntaxModel model, string[] forms)
    {
        var nodes = new Node[forms.Length];
        new SyntaxParser(model).Parse([.. forms.Select(form => new Word(form))], nodes);
        return nodes;
    }
}
