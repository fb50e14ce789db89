namespace Waybill.Reports;

/// <summary>Writing systems that are told apart (names after ISO 15924).</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Myanmar,
    Georgian,
    Ethiopic,
    Kana,
    Han,
    Hangul,
}
