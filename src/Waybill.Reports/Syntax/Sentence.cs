namespace Waybill.Reports.Syntax;

/// <summary>
/// The sentence at hand: traits and tags of its words. It grows to the longest sentence seen and is used again. Position
/// <see cref="Root"/> (one behind the last word) is the artificial root; <see cref="None"/> (one further) stands for "no such word".
/// </summary>
internal sealed class Sentence
{
    /// <summary>Tag of the artificial root.</summary>
    public const byte RootTag = 254;

    /// <summary>Tag of a word that is not there.</summary>
    public const byte NoTag = 255;

    /// <summary>Keys of the features of one decision.</summary>
    public readonly uint[] Features = new uint[128];

    private static readonly WordTraits RootTraits = WordTraits.Of("<root>");

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>Position of the artificial root.</summary>
    public int Root => Count;

    /// <summary>Position of the word that is not there.</summary>
    public int None => Count + 1;

    /// <summary>Letters of the words.</summary>
    public WordTraits[] Traits { get; private set; } = [];

    /// <summary>Tags of the words, numbered as in the model.</summary>
    public byte[] Tags { get; private set; } = [];

    /// <summary>Parts of speech of the words, without features.</summary>
    public byte[] Coarse { get; private set; } = [];

    /// <summary>Makes room for a sentence and forgets the one before.</summary>
    public void Begin(int count)
    {
        Count = count;
        if (Tags.Length < count + 2)
        {
            var room = Math.Max(64, 2 * (count + 2));
            Traits = new WordTraits[room];
            Tags = new byte[room];
            Coarse = new byte[room];
        }
        Traits[Root] = RootTraits;
        Traits[None] = default;
        Tags[Root] = Coarse[Root] = RootTag;
        Tags[None] = Coarse[None] = NoTag;
    }
}
