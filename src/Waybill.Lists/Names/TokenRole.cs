namespace Waybill.Lists;

/// <summary>What a word does in a name.</summary>
internal enum TokenRole : byte
{
    /// <summary>Tells the bearer from others.</summary>
    Core,

    /// <summary>One that many organisations bear: bank, shipping, group.</summary>
    Common,

    /// <summary>A legal form of a company.</summary>
    Form,

    /// <summary>Name of a state in the name of an organisation.</summary>
    Place,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A single letter.</summary>
    Initial,

    /// <summary>A small word inside names of persons: al, bin, van.</summary>
    Particle,

    /// <summary>A title or rank.</summary>
    Title,

    /// <summary>Says nothing at all.</summary>
    Stop,
}
