using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>The words of a noun phrase, without clauses that hang on it.</summary>
internal static class NounPhrase
{
    /// <summary>Most tokens on one side of the head.</summary>
    private const int Reach = 14;

    /// <summary>Longest way from a word up to the head of its phrase.</summary>
    private const int Steps = 6;

    /// <summary>First token of the phrase, and the one behind its last.</summary>
    public static (int First, int End) Of(SentenceView view, int head)
    {
        if (view.Syntax is not { } syntax) return (head, head + 1);
        var first = head;
        while (first > 0 && head - first < Reach && IsIn(syntax, first - 1, head)) first--;
        var end = head + 1;
        while (end < view.Length && end - head < Reach && IsIn(syntax, end, head)) end++;
        while (end > head + 1 && view.IsMark(end - 1, ',', ';', ':', '–', '—')) end--;
        while (first < head && view.IsMark(first, ',', ';', ':', '–', '—', '»', '”')) first++;
        return (first, end);
    }

    private static bool IsIn(SentenceSyntax syntax, int token, int head)
    {
        for (var (at, step) = (token, 0); at >= 0 && step < Steps; at = syntax.HeadOf(at), step++)
        {
            if (at == head || syntax.HeadOf(at) == head && syntax.RelationOf(at) is not (Relation.AclRelcl or Relation.Acl or Relation.Case or Relation.Cop or Relation.Nsubj or Relation.Advcl or Relation.Parataxis)) return true;
            if (syntax.RelationOf(at) is Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Parataxis) return false;
        }
        return false;
    }
}
