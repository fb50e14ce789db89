namespace Waybill.Movements.Ais;

/// <summary>Puts the sentences of a message together, whatever stands between them.</summary>
/// <remarks>Sentences belong together when group, channel, sequence and total agree, and station, where both say one and there is no group.
/// Memory is fixed: when all places are taken the oldest message is given up.</remarks>
internal sealed class Assembler(AisReaderOptions options, Action<AisFault> tell)
{
    private readonly PartialMessage[] _places = [.. Enumerable.Range(0, options.OpenMessages).Select(_ => new PartialMessage())];
    private long _latest = Stamp.Unknown;

    /// <summary>Takes a sentence of several.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="context">What its line says about it.</param>
    /// <param name="count">Its number among all sentences.</param>
    /// <returns>The message, if the sentence was the last one missing. It is closed and stays readable until the next call.</returns>
    public PartialMessage? Add(in Sentence sentence, in LineContext context, long count)
    {
        if (context.Received > _latest) _latest = context.Received;
        GiveUpOld(count);
        var key = Key(sentence, context);
        var place = Find(key, context);
        if (place is not null && place.Has(sentence.Number))
        {
            if (place.Repeats(sentence)) return null;
            GiveUp(place);
            place = null;
        }
        place ??= Start(key, sentence, context.Line, count);
        if (!place.Add(sentence, context.Received, context.Station))
        {
            tell(new AisFault(AisFaultKind.WrongLength, context.Line));
            place.Close();
            return null;
        }
        if (!place.Complete) return null;
        place.Close();
        return place;
    }

    /// <summary>Gives up all that is open, in the order of the lines.</summary>
    public void Complete()
    {
        foreach (var place in _places.Where(place => place.Open).OrderBy(place => place.FirstLine)) GiveUp(place);
    }

    private PartialMessage Start(ulong key, in Sentence sentence, long line, long count)
    {
        var best = _places[0];
        foreach (var place in _places)
        {
            if (!place.Open)
            {
                best = place;
                break;
            }
            if (place.Opened < best.Opened) best = place;
        }
        if (best.Open) GiveUp(best);
        best.Begin(key, sentence.Total, line, count);
        return best;
    }

    /// <summary>A message of the same station goes before one where a station is not known: stamps may stand on one sentence only.</summary>
    private PartialMessage? Find(ulong key, in LineContext context)
    {
        PartialMessage? loose = null;
        foreach (var place in _places)
        {
            if (!place.Open || place.Key != key) continue;
            if (context.Group >= 0 || place.Station.SequenceEqual(context.Station)) return place;
            if (place.Station.IsEmpty || context.Station.IsEmpty) loose ??= place;
        }
        return loose;
    }

    private void GiveUpOld(long count)
    {
        foreach (var place in _places)
        {
            if (!place.Open) continue;
            var late = place.Received != Stamp.Unknown && _latest - place.Received > options.MessageTimeout.TotalMilliseconds;
            if (late || count - place.Opened > options.MessageSentences) GiveUp(place);
        }
    }

    private void GiveUp(PartialMessage place)
    {
        place.Close();
        tell(new AisFault(AisFaultKind.Incomplete, place.FirstLine));
    }

    /// <summary>FNV-1a over all that sentences of one message share.</summary>
    private static ulong Key(in Sentence sentence, in LineContext context)
    {
        var hash = 14695981039346656037UL;
        hash = (hash ^ (ulong)(context.Group + 1)) * 1099511628211UL;
        hash = (hash ^ sentence.Channel) * 1099511628211UL;
        hash = (hash ^ (ulong)(sentence.Sequence + 1)) * 1099511628211UL;
        return (hash ^ (ulong)(sentence.Total + (sentence.Own ? 16 : 0))) * 1099511628211UL;
    }
}
