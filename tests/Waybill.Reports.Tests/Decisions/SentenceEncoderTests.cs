namespace Waybill.Reports.Tests;

public sealed class SentenceEncoderTests
{
    private const int Size = Vectors.Length;

    [Fact]
    public void An_encoder_of_nothing_answers_nothing() => new SentenceEncoder().Answer(Query(Sentence(1, 2, 3))).ShouldBe(0);

    [Fact]
    public void The_number_of_an_output_is_its_answer_where_nothing_is_seen()
    {
        var encoder = new SentenceEncoder();
        encoder.Answering[(int)EncoderHead.Party][Size] = 1.5f;
        encoder.Answer(Query(Sentence(1, 2, 3))).ShouldBe(1.5f);
    }

    [Fact]
    public void It_sees_the_candidate_that_it_is_asked_about()
    {
        var encoder = Seeing(candidate: true);
        Vector(encoder, 7)[0] = 2;
        var sentence = Sentence(1, 7, 3);
        encoder.Answer(Query(sentence, token: 1)).ShouldBe(2);
        encoder.Answer(Query(sentence, token: 2)).ShouldBe(0);
        encoder.Answer(Query(sentence, token: -1)).ShouldBe(0);
    }

    [Fact]
    public void Tokens_take_from_their_neighbours_and_heads()
    {
        var encoder = Seeing(candidate: true);
        Vector(encoder, 7)[0] = 2;
        encoder.Mixing[1][0] = 1;
        encoder.Mixing[3][0] = 10;
        var sentence = Sentence([7, 1, 3, 4], [-1, -1, 0, -1]);
        encoder.Answer(Query(sentence, token: 1)).ShouldBe(2);
        encoder.Answer(Query(sentence, token: 2)).ShouldBe(20);
        encoder.Answer(Query(sentence, token: 3)).ShouldBe(0);
    }

    [Fact]
    public void It_sees_the_sentence_and_the_one_before()
    {
        var encoder = Seeing(candidate: false);
        Vector(encoder, 7)[0] = 6;
        var before = Sentence(7, 7);
        encoder.Answer(Query(Sentence(7, 1, 2))).ShouldBe(2);
        encoder.Answer(Query(Sentence([1, 2], [-1, -1], before.Rows))).ShouldBe(60);
    }

    [Fact]
    public void What_is_below_nothing_counts_for_nothing()
    {
        var encoder = Seeing(candidate: true);
        Vector(encoder, 7)[0] = -2;
        encoder.Answer(Query(Sentence(1, 7, 3), token: 1)).ShouldBe(0);
    }

    [Fact]
    public void Words_that_it_does_not_know_say_nothing()
    {
        var encoder = Seeing(candidate: true);
        for (var i = 0; i < encoder.Known.Count; i++) encoder.Table[Size * (i + 1)] = 2;
        encoder.Answer(Query(Sentence(1, 7, 9), token: 1)).ShouldBe(2);
        encoder.Answer(Query(Sentence(1, 7, 9), token: 2)).ShouldBe(0);
    }

    [Fact]
    public void Another_encoder_encodes_the_sentence_anew()
    {
        var sentence = Sentence(1, 7, 3);
        Seeing(candidate: true).Answer(Query(sentence, token: 1)).ShouldBe(0);
        var other = Seeing(candidate: true);
        Vector(other, 7)[0] = 2;
        other.Answer(Query(sentence, token: 1)).ShouldBe(2);
    }

    [Fact]
    public void A_saved_encoder_answers_as_before()
    {
        var encoder = Seeing(candidate: true);
        Vector(encoder, 7)[0] = 2;
        using var file = new MemoryStream();
        new DecisionModel(new float[1 << DecisionModel.Bits], encoder).Save(file);
        file.Position = 0;
        DecisionModel.Load(file).Answer(Query(Sentence(1, 7, 3), token: 1)).ShouldBe(2);
        Should.Throw<InvalidDataException>(() => DecisionModel.Load(new MemoryStream(file.ToArray()[..^1])));
        Should.Throw<InvalidDataException>(() => DecisionModel.Load(new MemoryStream([.. file.ToArray(), 0, 0])));
    }

    [Fact]
    public void A_saved_encoder_knows_the_same_rows()
    {
        var encoder = Seeing(candidate: true, 0, 5, 70_000);
        for (var i = 0; i < encoder.Known.Count; i++) Vector(encoder, encoder.Known[i])[0] = i + 1;
        using var file = new MemoryStream();
        new DecisionModel(new float[1 << DecisionModel.Bits], encoder).Save(file);
        var bytes = file.ToArray();
        var model = DecisionModel.Load(new MemoryStream(bytes));
        encoder.Known.Select(row => model.Answer(Query(Sentence(row), token: 0))).ShouldBe([1, 2, 3]);
        model.Answer(Query(Sentence(6), token: 0)).ShouldBe(0);
        // The count of rows stands behind the mark and the count of cells; the first row behind it.
        Should.Throw<InvalidDataException>(() => DecisionModel.Load(new MemoryStream([.. bytes[..8], 0xFF, 0xFF, 0xFF, 0x7F, .. bytes[12..]])));
        Should.Throw<InvalidDataException>(() => DecisionModel.Load(new MemoryStream([.. bytes[..12], 0xFF, 0xFF, 0xFF, 0x7F, .. bytes[16..]])));
    }

    [Fact]
    public void A_model_without_one_answers_nothing() => new DecisionModel(new float[1 << DecisionModel.Bits]).Answer(Query(Sentence(1))).ShouldBe(0);

    [Fact]
    public void The_shipped_model_has_one() => DecisionModel.Default.Answer(Query(Sentence(1, 2, 3), token: 1)).ShouldNotBe(0);

    /// <summary>An encoder that knows a few rows and answers with the first number of the candidate's vector, or with that of the sentence's mean and ten times that of the sentence before.</summary>
    private static SentenceEncoder Seeing(bool candidate, params int[] known)
    {
        var encoder = new SentenceEncoder(known is [] ? [1, 2, 3, 4, 7] : known);
        var first = (int)EncoderHead.Party * SentenceEncoder.Inputs;
        if (candidate) encoder.Looking[first][0] = 1;
        else (encoder.Looking[first + 3][0], encoder.Looking[first + 4][0]) = (1, 10);
        encoder.Answering[(int)EncoderHead.Party][0] = 1;
        return encoder;
    }

    /// <summary>The vector of a row that the encoder knows.</summary>
    private static Span<float> Vector(SentenceEncoder encoder, int row) => encoder.Table.AsSpan(encoder.PlaceOf(row) * Size, Size);

    private static EncoderInput Sentence(params int[] rows) => Sentence(rows, [.. rows.Select(_ => -1)]);

    /// <summary>A sentence of which each token has one row of its own; its others are the last of the table.</summary>
    private static EncoderInput Sentence(int[] rows, int[] heads, params int[] before) =>
        new([.. rows.SelectMany(row => Enumerable.Repeat((1 << EncoderInput.RowBits) - 1, EncoderInput.PerToken - 1).Prepend(row))], heads, before);

    private static EncoderQuery Query(EncoderInput input, short token = -1) => new(input, EncoderHead.Party, 0, 0, token, -1, -1);
}
