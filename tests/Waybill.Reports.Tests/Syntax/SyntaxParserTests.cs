using CsCheck;
using Waybill.Reports.Syntax;

namespace Waybill.Reports.Tests.Syntax;

public sealed class SyntaxParserTests
{
    [Theory]
    [InlineData("en", "Russia delivered 200 missiles to Iran .", "Russia", "delivered", "nsubj")]
    [InlineData("en", "Russia delivered 200 missiles to Iran .", "missiles", "delivered", "obj")]
    [InlineData("en", "The minister said that the ship carried weapons .", "minister", "said", "nsubj")]
    [InlineData("en", "The minister said that the ship carried weapons .", "ship", "carried", "nsubj")]
    [InlineData("en", "The minister said that the ship carried weapons .", "carried", "said", "ccomp")]
    [InlineData("fr", "La Russie a livré deux cents missiles à l' Iran .", "Russie", "livré", "nsubj")]
    [InlineData("fr", "Les armes ont été livrées par la Corée .", "armes", "livrées", "nsubjpass")]
    [InlineData("fr", "Les armes ont été livrées par la Corée .", "Corée", "livrées", "oblagent")]
    [InlineData("fr", "Le ministre affirme que le navire transportait des munitions .", "navire", "transportait", "nsubj")]
    [InlineData("fr", "Le ministre affirme que le navire transportait des munitions .", "transportait", "affirme", "ccomp")]
    public void A_word_depends_on_its_head(string language, string sentence, string dependent, string head, string relation)
    {
        var forms = sentence.Split(' ');
        var node = Sentences.Parse(language, sentence)[Array.IndexOf(forms, dependent)];
        node.Head.ShouldBe(Array.IndexOf(forms, head));
        node.Relation.ToString().ToLowerInvariant().ShouldBe(relation);
    }

    [Theory]
    [InlineData("en", "The regime has shipped arms .", "shipped", "PastParticiple")]
    [InlineData("en", "The regime will ship arms .", "ship", "Infinitive")]
    [InlineData("en", "The arms were shipped .", "shipped", "PastParticiple, Passive")]
    [InlineData("fr", "Le régime livrera des armes .", "livrera", "Finite, Future")]
    [InlineData("fr", "Le régime aurait livré des armes .", "aurait", "Finite, Conditional")]
    [InlineData("fr", "Le régime envoyait des armes .", "envoyait", "Finite, Imperfect")]
    public void A_verb_has_its_form(string language, string sentence, string verb, string feats) =>
        Sentences.Parse(language, sentence)[Array.IndexOf(sentence.Split(' '), verb)].Feats.ToString().ShouldBe(feats);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Any_words_give_one_tree(string language)
    {
        var model = SyntaxModels.For(language)!;
        Gen.String[Gen.Char, 0, 12].Array[0, 60].Sample(forms => Trees.ShouldBeTree(Sentences.Parse(model, forms)));
    }

    [Theory]
    [InlineData("en", "the a of to and in is was by Russia ships ship shipped that , . \" ( ) 300 - who")]
    [InlineData("fr", "le la de du des à et en est a été par Russie livre livré que , . « » 300 qui se")]
    public void Any_order_of_frequent_words_gives_one_tree(string language, string words)
    {
        var model = SyntaxModels.For(language)!;
        Gen.Int[0, words.Split(' ').Length - 1].Select(i => words.Split(' ')[i]).Array[1, 120].Sample(forms => Trees.ShouldBeTree(Sentences.Parse(model, forms)));
    }

    [Fact]
    public void The_same_words_give_the_same_answer_whatever_came_before()
    {
        var model = SyntaxModels.For("en")!;
        var warm = new SyntaxParser(model);
        var sentence = "Officials say that dozens of containers left the port of Rajin for Russia .".Split(' ').Select(form => new Word(form)).ToArray();
        var once = new Node[sentence.Length];
        new SyntaxParser(model).Parse(sentence, once);
        var other = new Node[300];
        warm.Parse([.. Enumerable.Repeat(new Word("ship"), 300)], other);
        var again = new Node[sentence.Length];
        warm.Parse(sentence, again);
        again.ShouldBe(once);
    }

    [Fact]
    public void A_word_known_to_be_of_one_part_of_speech_is_tagged_so()
    {
        var nodes = new Node[2];
        new SyntaxParser(SyntaxModels.For("en")!).Parse([new Word("the"), new Word("ship").As(Upos.Verb)], nodes);
        nodes[1].Upos.ShouldBe(Upos.Verb);
    }

    [Fact]
    public void A_part_of_speech_that_the_model_lacks_is_no_constraint()
    {
        var nodes = new Node[1];
        new SyntaxParser(SyntaxModels.For("en")!).Parse([new Word(default(ReadOnlyMemory<char>), 1u << 31)], nodes);
        nodes[0].Head.ShouldBe(-1);
    }

    [Fact]
    public void Too_few_nodes_are_a_wrong_call() =>
        Should.Throw<ArgumentException>(() => new SyntaxParser(SyntaxModels.For("en")!).Parse([new Word("a"), new Word("b")], new Node[1]));
}
