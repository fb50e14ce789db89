namespace Waybill.Reports.Syntax;

/// <summary>What the parser says of one word.</summary>
/// <param name="Upos">Its part of speech.</param>
/// <param name="Feats">Verb form, tense, mood, number.</param>
/// <param name="Head">Index of the word it depends on, or -1 for the root of the sentence.</param>
/// <param name="Relation">How it depends on its head.</param>
internal readonly record struct Node(Upos Upos, Feats Feats, int Head, Relation Relation);
