namespace Waybill.Reports;

/// <summary>Takes facts.</summary>
internal interface IFacts
{
    /// <summary>Notes a fact of three values.</summary>
    /// <param name="template">Number of the fact within the decision; part of the model format.</param>
    /// <param name="a">Its first value.</param>
    /// <param name="b">Its second.</param>
    /// <param name="c">Its third.</param>
    void Add(int template, uint a, uint b, uint c);
}
