namespace Waybill.Reports.Syntax;

/// <summary>A word's place in a partial tree.</summary>
internal struct Link
{
    /// <summary>Position of its head.</summary>
    public int Head;

    /// <summary>Its outermost dependent on the left, and the next one inwards.</summary>
    public int Left, InnerLeft;

    /// <summary>Its outermost dependent on the right, and the next one inwards.</summary>
    public int Right, InnerRight;

    /// <summary>Labels of its dependents on either side, as sets.</summary>
    public ulong LeftLabels, RightLabels;

    /// <summary>How many dependents it has on the left.</summary>
    public ushort LeftCount;

    /// <summary>How many dependents it has on the right.</summary>
    public ushort RightCount;

    /// <summary>Its relation, numbered as in the model; 255 while open.</summary>
    public byte Label;

    /// <summary>Takes a dependent further out than those it has.</summary>
    public void Take(int dependent, byte label, bool onLeft)
    {
        if (onLeft)
        {
            (InnerLeft, Left) = (Left, dependent);
            LeftCount++;
            LeftLabels |= 1UL << label;
        }
        else
        {
            (InnerRight, Right) = (Right, dependent);
            RightCount++;
            RightLabels |= 1UL << label;
        }
    }
}
