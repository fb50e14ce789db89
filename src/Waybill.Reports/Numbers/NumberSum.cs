namespace Waybill.Reports;

/// <summary>The running sum of a number in words, by group of thousands.</summary>
internal struct NumberSum
{
    private readonly bool _bareScale;
    private decimal _total;
    private decimal _group;
    private decimal _ceiling;
    private bool _groupOpen;
    private bool _digits;
    private bool _ended;

    /// <summary>Starts a sum.</summary>
    /// <param name="seed">A number given by a word that says "about so many", 0 for none.</param>
    /// <param name="bareScale">Whether a plural group word is hedged from outside.</param>
    public NumberSum(decimal seed, bool bareScale)
    {
        (_bareScale, _ceiling, Scale, Room) = (bareScale, decimal.MaxValue, 1, 1000);
        if (seed > 0) (_group, _groupOpen, Room, Any) = (seed, true, 1, true);
    }

    /// <summary>Whether it holds a number.</summary>
    public bool Any { get; private set; }

    /// <summary>Whether it holds nothing but an article.</summary>
    public bool IsArticle { get; private set; }

    /// <summary>Only a smaller number may still be added.</summary>
    public decimal Room { get; private set; }

    /// <summary>What multiplied the last group.</summary>
    public decimal Scale { get; private set; }

    /// <summary>What the last word taken was.</summary>
    public NumberWordKind Last { get; private set; } = NumberWordKind.None;

    /// <summary>How the words hedge it.</summary>
    public NumberVagueness Vagueness { get; private set; }

    /// <summary>The number so far.</summary>
    public readonly decimal Value => _total + _group;

    /// <summary>Starts with digits, which nothing smaller follows.</summary>
    public void StartWithDigits(decimal digits) => (_group, _groupOpen, _digits, Any, Room) = (digits, true, true, true, 0);

    /// <summary>Takes a number word.</summary>
    /// <returns>False when it begins another number.</returns>
    public bool TryTake(NumberWord word)
    {
        if (!TryTakeKind(word)) return false;
        Last = word.Kind;
        return true;
    }

    private bool TryTakeKind(NumberWord word) => word.Kind switch
    {
        NumberWordKind.Article => TryArticle(word.Value),
        NumberWordKind.Unit => TryAdd(word.Value, 1),
        NumberWordKind.Ten => TryAdd(word.Value, 10),
        NumberWordKind.Score => TryAdd(word.Value, 20),
        NumberWordKind.Hundred => TryVague(word) && TryHundred(word.Value),
        NumberWordKind.Multiplier => TryVague(word) && TryMultiply(word.Value),
        NumberWordKind.Dozen or NumberWordKind.Collective => TryCollective(word),
        _ => false,
    };

    /// <summary>Adds a smaller number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="room">Only a number below may follow it.</param>
    public bool TryAdd(decimal value, decimal room)
    {
        if (value >= Room || Vagueness != NumberVagueness.None || (value == 0 && Any)) return false;
        _group += value;
        (_groupOpen, Room, Any, IsArticle) = (true, room, true, false);
        return true;
    }

    /// <summary>Multiplies the group, or the whole when no group stands behind the last multiplier.</summary>
    public bool TryMultiply(decimal value)
    {
        if (_ended || _total + _group > 1e15m) return false;
        if (_groupOpen || !Any)
        {
            if (value >= _ceiling && _group == 0) return false;
            var whole = value < _ceiling ? (_groupOpen ? _group : 1) * value : 0;
            if (whole == 0 && value >= _ceiling) (_total, whole) = (0, (_total + _group) * value);
            _total += whole;
        }
        else
            _total *= value;
        (_group, _groupOpen, Room, _ceiling, Any, IsArticle) = (0, false, _digits ? 0 : Math.Min(1000, value), value, true, false);
        Scale = value;
        return true;
    }

    /// <summary>Adds a part of a multiplier: two million and a half, a billion and three quarters million. It ends the number unless it is a part of one.</summary>
    public void AddPart(decimal part, decimal of)
    {
        _group += part * of;
        (_groupOpen, Room, IsArticle, _ended, Last) = (Scale == 1, 0, false, Scale != 1, NumberWordKind.None);
    }

    /// <summary>Lets words follow digits and their multiplier: 6 crore and two hundred.</summary>
    public void Reopen() => Room = Math.Min(1000, Scale);

    /// <summary>Adds digits behind a scale in words.</summary>
    public void AddDigits(decimal digits)
    {
        if (Scale >= 1000 || !_groupOpen) (_total, _group) = (_total + _group, 0);
        _group += digits;
        (_groupOpen, Room, _digits, Last) = (true, 0, true, NumberWordKind.None);
    }

    /// <summary>Adds decimals, which only a multiplier may follow.</summary>
    public void AddDecimals(decimal part)
    {
        _group += part;
        (_groupOpen, Room, IsArticle) = (true, 0, false);
    }

    private bool TryArticle(decimal value)
    {
        if (!TryAdd(value, 1)) return false;
        IsArticle = _group == value && _total == 0;
        return true;
    }

    private bool TryVague(NumberWord word)
    {
        if (word.Plural && !Any && !_bareScale) Vagueness = NumberVagueness.AtLeast;
        return true;
    }

    private bool TryHundred(decimal value)
    {
        if (Vagueness != NumberVagueness.None && Any) return TryMultiply(value);
        if ((_group >= value && !_digits) || _ended || (Any && !_groupOpen && _ceiling <= value)) return false;
        _group = (_group == 0 ? 1 : _group) * value;
        (_groupOpen, Room, Any, IsArticle, Scale) = (true, value, true, false, value);
        return true;
    }

    private bool TryCollective(NumberWord word)
    {
        if (_total != 0 && Vagueness == NumberVagueness.None) return false;
        var counted = Any && !IsArticle;
        if (Vagueness == NumberVagueness.None)
        {
            if (word.Plural && !Any && !_bareScale) Vagueness = NumberVagueness.AtLeast;
            else if (!word.Plural && !counted && word.Kind == NumberWordKind.Collective) Vagueness = NumberVagueness.About;
        }
        var hundreds = _groupOpen && _group > 100 ? _group - _group % 100 : 0;
        _group = !Any ? word.Value : hundreds > 0 && hundreds < _group ? hundreds + (Value - hundreds) * word.Value : Value * word.Value;
        (_total, _groupOpen, Room, Any, IsArticle, Scale) = (0, true, 0, true, false, word.Value);
        return true;
    }
}
