namespace Waybill.Lists;

/// <summary>Words of two names that were laid beside each other.</summary>
/// <param name="Left">Place of the first word in the left name, -1 when the right has it alone.</param>
/// <param name="LeftCount">Words of the left name, more than one when they are written apart there.</param>
/// <param name="Right">Place of the first word in the right name, -1 when the left has it alone.</param>
/// <param name="RightCount">Words of the right name.</param>
/// <param name="Alike">How alike they are, 0 to 1.</param>
internal readonly record struct AlignedWords(int Left, int LeftCount, int Right, int RightCount, float Alike);
