using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>One word of a treebank, cut as the reader cuts.</summary>
/// <param name="Head">Index in the sentence, or its length for the root.</param>
internal sealed record Token(string Form, Upos Upos, Feats Feats, int Head, Relation Relation);
