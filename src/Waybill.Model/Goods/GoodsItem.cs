namespace Waybill.Model;

/// <summary>Goods as one claim names them.</summary>
/// <param name="Code">Their code in the taxonomy.</param>
/// <param name="Name">The words of the text.</param>
/// <param name="Span">Where the text names them.</param>
public sealed record GoodsItem(GoodsCode Code, string Name, TextSpan Span);
