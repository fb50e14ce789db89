using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>What news says of time, and the days that it means.</summary>
public sealed class TimeGrammarTests
{
    [Theory]
    [InlineData("fr", "2023-11-09", "depuis début août", "2023-08-01/2023-11-09")]
    [InlineData("fr", "2023-11-09", "livrés mi-octobre", "2023-10-11/2023-10-20")]
    [InlineData("fr", "2023-11-09", "fin avril", "2023-04-21/2023-04-30")]
    [InlineData("fr", "2023-11-09", "le 1er mars", "2023-03-01/2023-03-01")]
    [InlineData("fr", "2023-10-17", "dans les semaines récentes", "../2023-10-17")]
    [InlineData("fr", "2023-10-17", "entre le 7 septembre et le 1er octobre", "2023-09-07/2023-10-01")]
    [InlineData("fr", "2023-10-17", "du 12 au 17 septembre", "2023-09-12/2023-09-17")]
    [InlineData("fr", "2023-11-24", "Les 7, 11 et 19 octobre", "2023-10-07/2023-10-19")]
    [InlineData("fr", "2024-01-17", "d’ici à mars", "../2024-03-31")]
    [InlineData("fr", "2024-02-21", "avant l'été", "../2024-05-31")]
    [InlineData("fr", "2024-02-21", "la semaine dernière", "2024-02-12/2024-02-18")]
    [InlineData("fr", "2024-03-06", "à compter du printemps", "2024-03-01/..")]
    [InlineData("fr", "2024-05-14", "d’ici à la fin de l’année", "../2024-12-31")]
    [InlineData("fr", "2023-12-08", "dans la nuit de mercredi à jeudi", "2023-12-06/2023-12-07")]
    [InlineData("fr", "2023-12-08", "au cours des deux derniers mois", "2023-10-08/2023-12-08")]
    [InlineData("fr", "2020-04-19", "dans les premiers dix mois de 2019", "2019-01-01/2019-10-31")]
    [InlineData("fr", "2024-06-21", "en août dernier", "2023-08-01/2023-08-31")]
    [InlineData("en", "2023-11-01", "since August", "2023-08-01/2023-11-01")]
    [InlineData("en", "2023-11", "since the middle of September", "2023-09-11/2023-11-30")]
    [InlineData("en", "2023-11-01", "between January and April 2022", "2022-01-01/2022-04-30")]
    [InlineData("en", "2023-11-01", "12, 17 and 23 May 2022", "2022-05-12/2022-05-23")]
    [InlineData("en", "2023-11-01", "Sept. 7-8", "2023-09-07/2023-09-08")]
    [InlineData("en", "2023-11-01", "on October 14, 2022,", "2022-10-14/2022-10-14")]
    [InlineData("en", "2023-11-01", "September 7, 11 and 19", "2023-09-07/2023-09-19")]
    [InlineData("en", "2023-11-01", "on April 8, a dozen tanks", "2023-04-08/2023-04-08")]
    [InlineData("en", "2023-11-01", "on April 8, 12 tanks", "2023-04-08/2023-04-08")]
    [InlineData("en", "2024-05-10", "late last year", "2023-10-01/2023-12-31")]
    [InlineData("en", "2024-03-29", "from Monday to Wednesday", "2024-03-25/2024-03-27")]
    [InlineData("en", "2024-03-12", "between last June and the end of the year", "2023-06-01/2023-12-31")]
    [InlineData("en", "2024-03-12", "in the past month", "2024-02-12/2024-03-12")]
    [InlineData("en", "2024-11-23", "by Christmas", "../2024-12-25")]
    [InlineData("en", "2024-11-23", "the first quarter of 2023", "2023-01-01/2023-03-31")]
    [InlineData("en", "2023-09-09", "between 6 and 8 December last year", "2022-12-06/2022-12-08")]
    [InlineData("en", "2023-09-09", "since the 2021 coup", "2021-01-01/2023-09-09")]
    [InlineData("en", "2023-09-09", "from August 2022 through January 2023", "2022-08-01/2023-01-31")]
    [InlineData("fr", "2023-11-09", "Au lendemain du 7 octobre", "2023-10-08/2023-10-08")]
    [InlineData("fr", "2023-11-09", "la première quinzaine d’avril", "2023-04-01/2023-04-15")]
    [InlineData("fr", "2023-11-09", "janvier-août 2019", "2019-01-01/2019-08-31")]
    [InlineData("fr", "2023-11-09", "depuis le coup d’État de février 2021", "2021-02-01/2023-11-09")]
    [InlineData("fr", "2023-11-09", "le 14/10/2023", "2023-10-14/2023-10-14")]
    [InlineData("fr", "2023-11-09", "il y a deux mois", "2023-09-01/2023-09-30")]
    [InlineData("fr", "2023-11-09", "avant-hier", "2023-11-07/2023-11-07")]
    [InlineData("fr", "2023-11-09", "T3 2023", "2023-07-01/2023-09-30")]
    [InlineData("fr", "2023-11-09", "les années 1990", "1990-01-01/1999-12-31")]
    [InlineData("en", "2023-11-09", "in the 1990s", "1990-01-01/1999-12-31")]
    [InlineData("en", "2023-11-09", "2018-2022", "2018-01-01/2022-12-31")]
    [InlineData("en", "2023-11-09", "dated 2023-10-14", "2023-10-14/2023-10-14")]
    [InlineData("en", "2023-11-09", "last summer", "2023-06-01/2023-08-31")]
    [InlineData("en", "2023-11-09", "three days ago", "2023-11-06/2023-11-06")]
    [InlineData("en", "2023-11-09", "two weeks before Christmas", "2023-12-11/2023-12-11")]
    [InlineData("en", "2024-05-10", "on 26 May", "2024-05-26/2024-05-26")]
    [InlineData("en", "2023-12-22", "since January", "2023-01-01/2023-12-22")]
    [InlineData("fr", "2023-12-22", "depuis le 3 janvier", "2023-01-03/2023-12-22")]
    [InlineData("en", "2023-11-09", "from 15 May on", "2023-05-15/..")]
    [InlineData("en", "2023-11-09", "from next year", "2024-01-01/..")]
    [InlineData("en", "2023-11-09", "from May – June 2022", "2022-05-01/2022-06-30")]
    [InlineData("fr", "2023-11-09", "l'an dernier 20 chars", "2022-01-01/2022-12-31")]
    [InlineData("fr", "2023-11-09", "à la fin du mois dernier vingt chars", "2023-10-21/2023-10-31")]
    [InlineData("fr", "2023-11-09", "la semaine passée 300 obus", "2023-10-30/2023-11-05")]
    [InlineData("fr", "2023-11-09", "en août dernier deux navires", "2023-08-01/2023-08-31")]
    [InlineData("fr", "2023-11-09", "les derniers trois mois", "2023-08-09/2023-11-09")]
    [InlineData("en", "2023-11-09", "by the end of May 2023", "../2023-05-31")]
    [InlineData("en", "2023-11-09", "since the beginning of May", "2023-05-01/2023-11-09")]
    [InlineData("en", "2023-11-09", "in the month of May", "2023-05-01/2023-05-31")]
    [InlineData("en", "2023-11-09", "in the second half of August", "2023-08-16/2023-08-31")]
    [InlineData("fr", "2023-11-09", "dans la seconde moitié d'octobre", "2023-10-16/2023-10-31")]
    [InlineData("fr", "2023-11-09", "la première moitié de 2022", "2022-01-01/2022-06-30")]
    [InlineData("en", "2023-11-09", "in the last days of June", "2023-06-21/2023-06-30")]
    [InlineData("en", "2023-11-09", "the opening days of the year 2023", "2023-01-01/2023-03-31")]
    [InlineData("fr", "2023-11-09", "dans les derniers jours de juin", "2023-06-21/2023-06-30")]
    [InlineData("fr", "2023-11-09", "dans les premiers jours d'octobre", "2023-10-01/2023-10-10")]
    [InlineData("en", "2023-11-09", "within three months", "2023-11-09/2024-02-09")]
    [InlineData("en", "2023-11-09", "within the next year", "2023-11-09/2024-11-09")]
    [InlineData("fr", "2023-11-09", "dans les trois mois", "2023-11-09/2024-02-09")]
    [InlineData("fr", "2023-11-09", "d'ici deux semaines", "../2023-11-23")]
    [InlineData("fr", "2023-11-09", "dans deux ans", "2025-01-01/2025-12-31")]
    [InlineData("fr", "2023-11-09", "il y a quelques jours", "../2023-11-09")]
    [InlineData("en", "2023-11-09", "a few days ago", "../2023-11-09")]
    [InlineData("en", "2023-11-09", "in the next few weeks", "2023-11-09/..")]
    [InlineData("fr", "2023-11-09", "dans quelques semaines", "2023-11-09/..")]
    [InlineData("fr", "2023-11-09", "depuis plusieurs mois", "../2023-11-09")]
    [InlineData("en", "2023-11-09", "in the weeks ahead", "2023-11-09/..")]
    [InlineData("en", "2023-11-09", "by year-end", "../2023-12-31")]
    [InlineData("en", "2023-11-09", "not before 2025", "2025-01-01/..")]
    [InlineData("en", "2023-11-09", "in 2025 at the earliest", "2025-01-01/..")]
    [InlineData("fr", "2023-11-09", "pas avant mars", "2024-03-01/..")]
    [InlineData("fr", "2023-11-09", "au plus tôt en 2025", "2025-01-01/..")]
    [InlineData("fr", "2023-11-09", "en 2025 au plus tôt", "2025-01-01/..")]
    [InlineData("fr", "2023-11-09", "au plus tard en mars 2024", "../2024-03-31")]
    [InlineData("fr", "2023-11-09", "au plus tard à la fin du mois", "../2023-11-30")]
    [InlineData("en", "2023-11-09", "in the year to March 2023", "2022-04-01/2023-03-31")]
    [InlineData("en", "2023-11-09", "over the six months to June", "2023-01-01/2023-06-30")]
    [InlineData("en", "2023-11-09", "the week to 8 October", "2023-10-02/2023-10-08")]
    public void DaysMeant(string language, string published, string text, string days) =>
        Find(language, text, published).ShouldHaveSingleItem().Days.ShouldBe(DateInterval.Parse(days));

    [Fact]
    public void A_day_that_no_calendar_has_is_named_and_flagged()
    {
        var mention = Find("en", "on 31 February 2023", "2023-11-01").ShouldHaveSingleItem();
        mention.Days.ShouldBeNull();
        mention.Flags.HasFlag(TimeFlags.Impossible).ShouldBeTrue();
    }

    [Fact]
    public void Since_an_event_without_a_date_has_an_open_start()
    {
        var mention = Find("en", "since the summit", "2023-11-01").ShouldHaveSingleItem();
        mention.Days.ShouldBe(DateInterval.Parse("../2023-11-01"));
        mention.Flags.HasFlag(TimeFlags.EventAnchored).ShouldBeTrue();
    }

    [Fact]
    public void Without_a_publication_day_only_full_dates_have_days()
    {
        Find("en", "on 12 October 2023, not in May, nor last week", null).Select(mention => mention.Days?.ToString())
            .ShouldBe(["2023-10-12/2023-10-12", null, null]);
    }

    [Fact]
    public void What_the_White_House_said_in_October_of_recent_weeks_ends_in_October() =>
        Find("fr", "En octobre, elle a dit que des armes étaient parties ces dernières semaines.", "2023-11")[1].Days.ShouldBe(DateInterval.Parse("../2023-10-31"));

    [Fact]
    public void The_same_day_is_the_one_mentioned_before() =>
        Find("fr", "Le 19 juin, il arrive. Le même jour, il repart.", "2023-11-01")[1].Days.ShouldBe(DateInterval.Parse("2023-06-19/2023-06-19"));

    [Theory]
    [InlineData("en", "It came on 12 May 2022. More followed the next day.", "2022-05-13/2022-05-13")]
    [InlineData("en", "It came on 12 May 2022. That year more followed.", "2022-01-01/2022-12-31")]
    [InlineData("en", "It came on 12 May 2022. More followed in June of the same year.", "2022-06-01/2022-06-30")]
    [InlineData("en", "It came on 12 May 2022. More followed that summer.", "2022-06-01/2022-08-31")]
    [InlineData("en", "It came on 12 May 2022. More followed in August of that year.", "2022-08-01/2022-08-31")]
    [InlineData("en", "It came on 12 May 2022. More followed by the end of that month.", "../2022-05-31")]
    [InlineData("en", "It came on 12 May 2022. More has come since then.", "2022-05-12/2023-11-01")]
    [InlineData("en", "It came on 12 May 2022. By then more had come.", "../2022-05-12")]
    [InlineData("en", "It came on 12 May 2022. More followed on the 20th.", "2022-05-20/2022-05-20")]
    [InlineData("en", "It came on 12 May 2022. More followed the following March.", "2023-03-01/2023-03-31")]
    [InlineData("fr", "Il est venu le 12 mai 2022. D'autres ont suivi cette année-là.", "2022-01-01/2022-12-31")]
    [InlineData("fr", "Il est venu le 12 mai 2022. D'autres ont suivi cet hiver-là.", "2022-12-01/2023-02-28")]
    [InlineData("fr", "Il est venu le 12 mai 2022. D'autres ont suivi l'été suivant.", "2022-06-01/2022-08-31")]
    [InlineData("fr", "Il est venu le 12 mai 2022. D'autres ont suivi en juin de la même année.", "2022-06-01/2022-06-30")]
    [InlineData("fr", "Il est venu le 12 mai 2022. D'autres ont suivi depuis lors.", "2022-05-12/2023-11-01")]
    [InlineData("fr", "Il est venu le 12 mai 2022. D'autres ont suivi du 14 au 18.", "2022-05-14/2022-05-18")]
    [InlineData("fr", "Il est venu le 12 mai 2022. D'autres ont suivi le 20, par mer.", "2022-05-20/2022-05-20")]
    public void Times_are_counted_from_the_one_before(string language, string text, string days) =>
        Find(language, text, "2023-11-01")[^1].Days?.ToString().ShouldBe(days);

    [Theory]
    [InlineData("en", "He said that May would resign and that troops came.")]
    [InlineData("en", "The 82nd Airborne and the 3rd brigade came.")]
    [InlineData("fr", "Les 14 chars du 3e régiment et le 20 mm ont là été vus.")]
    public void Words_that_may_point_back_need_not(string language, string text) => Find(language, text, "2023-11-01").ShouldAllBe(mention => mention.Days == null);

    [Fact]
    public void Months_inside_a_stated_half_year_belong_to_it() =>
        Find("en", "In the first half of 2020 it sent arms. A ship docked in late May.", "2024-06-14")[1].Days.ShouldBe(DateInterval.Parse("2020-05-21/2020-05-31"));

    [Fact]
    public void A_caller_may_prefer_the_future() =>
        Find("fr", "en avril", "2024-01-17", preferFuture: true).ShouldHaveSingleItem().Days.ShouldBe(DateInterval.Parse("2024-04-01/2024-04-30"));

    [Theory]
    [InlineData("fr", "pendant dix jours", "Duration", 10, "Day")]
    [InlineData("en", "for two months", "Duration", 2, "Month")]
    [InlineData("fr", "deux fois par an", "Rate", 1, "Year")]
    [InlineData("en", "barrels a day", "Rate", 1, "Day")]
    [InlineData("en", "every month", "Set", 1, "Month")]
    public void Lengths_and_rates(string language, string text, string kind, int length, string unit)
    {
        var mention = Find(language, text, "2023-11-01").ShouldHaveSingleItem();
        (mention.Kind.ToString(), mention.Length, mention.Unit.ToString()).ShouldBe((kind, length, unit));
    }

    [Theory]
    [InlineData("en", "They may send more.")]
    [InlineData("en", "He will march on.")]
    [InlineData("fr", "Il a envoyé 2 000 obus.")]
    [InlineData("en", "It sent just 2000 rifles and a few tanks.")]
    public void NoTime(string language, string text) => Find(language, text, "2023-11-01").ShouldBeEmpty();

    private static List<TimeMention> Find(string language, string text, string? published, bool preferFuture = false)
    {
        var vocabulary = new Vocabulary();
        var grammar = TimeGrammar.ForLanguage(vocabulary, language);
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
        var found = new List<TimeMention>();
        grammar.Find(text, CollectionsMarshal.AsSpan(tokens), new TimeAnchor(published is null ? null : PrefixDate.Parse(published), PreferFuture: preferFuture), found);
        return found;
    }
}
