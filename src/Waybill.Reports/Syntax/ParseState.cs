namespace Waybill.Reports.Syntax;

/// <summary>A state of the parser: the stack, the words not yet pushed, the partial tree.</summary>
/// <param name="sentence">The sentence that is parsed.</param>
internal sealed class ParseState(Sentence sentence)
{
    private int[] _stack = [];
    private byte[] _moves = [];

    /// <summary>The sentence that is parsed.</summary>
    public Sentence Sentence => sentence;

    /// <summary>The partial tree: one link a word.</summary>
    public Link[] Links { get; private set; } = [];

    /// <summary>How many positions the stack holds.</summary>
    public int Depth { get; private set; }

    /// <summary>First position that was not yet pushed.</summary>
    public int Front { get; private set; }

    /// <summary>How many moves were made.</summary>
    public int Steps { get; private set; }

    /// <summary>Sum of the scores of the moves.</summary>
    public float Score { get; set; }

    /// <summary>The moves made so far.</summary>
    public ReadOnlySpan<byte> Moves => _moves.AsSpan(0, Steps);

    /// <summary>Goes back to the beginning of the sentence.</summary>
    public void Begin()
    {
        MakeRoom();
        var none = sentence.None;
        var fresh = new Link { Head = none, Left = none, InnerLeft = none, Right = none, InnerRight = none, Label = 255 };
        Links.AsSpan(0, sentence.Count + 2).Fill(fresh);
        Depth = Front = Steps = 0;
        Score = 0;
    }

    /// <summary>Becomes the same as another state of the same sentence.</summary>
    public void CopyFrom(ParseState other)
    {
        MakeRoom();
        other.Links.AsSpan(0, sentence.Count + 2).CopyTo(Links);
        other._stack.AsSpan(0, other.Depth).CopyTo(_stack);
        other.Moves.CopyTo(_moves);
        (Depth, Front, Steps, Score) = (other.Depth, other.Front, other.Steps, other.Score);
    }

    /// <summary>A position of the stack, 0 the top; that of no word below the bottom.</summary>
    public int StackAt(int i) => i < Depth ? _stack[Depth - 1 - i] : sentence.None;

    /// <summary>A position of what was not yet pushed; the artificial root is the last.</summary>
    public int FrontAt(int i) => Front + i <= sentence.Root ? Front + i : sentence.None;

    /// <summary>Pushes the front word.</summary>
    public void Shift()
    {
        _moves[Steps++] = Transition.Shift;
        _stack[Depth++] = Front++;
    }

    /// <summary>Takes the top of the stack and hangs it under the front word (left) or the word below it (right).</summary>
    /// <param name="move"><see cref="Transition.Left"/> or <see cref="Transition.Right"/>.</param>
    /// <param name="label">The relation, numbered as in the model.</param>
    public void Attach(int move, byte label)
    {
        var head = HeadFor(move);
        _moves[Steps++] = (byte)move;
        var dependent = _stack[--Depth];
        Links[dependent].Head = head;
        Links[dependent].Label = label;
        Links[head].Take(dependent, label, dependent < head);
    }

    /// <summary>What the top of the stack hangs under by a move.</summary>
    public int HeadFor(int move) => move == Transition.Left ? Front : StackAt(1);

    private void MakeRoom()
    {
        if (_stack.Length >= sentence.Count + 2) return;
        var room = Math.Max(64, 2 * (sentence.Count + 2));
        Links = new Link[room];
        _stack = new int[room];
        _moves = new byte[2 * room];
    }
}
