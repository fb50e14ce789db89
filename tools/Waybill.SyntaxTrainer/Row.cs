namespace Waybill.SyntaxTrainer;

/// <summary>One word line of a CoNLL-U file.</summary>
/// <param name="Head">Index of its head in the sentence, or -1.</param>
/// <param name="Glued">Whether no space follows.</param>
internal sealed record Row(string Form, string Upos, string Feats, int Head, string Relation, bool Glued);
