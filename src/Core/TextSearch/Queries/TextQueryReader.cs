using System.Text;
using JobFunctions.Core.Text;
using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>Understands a query's text as <see cref="IndexQuery.Text"/> tells.</summary>
internal static class TextQueryReader
{
    private const float SynonymShare = 0.9f;
    private const float CompletionShare = 0.6f;
    private const int MinBeginning = 2;
    private const int MaxSynonyms = 12;

    /// <exception cref="InvalidQueryException">Too long, or too many words.</exception>
    public static TextQuery Read(string text, LastWord lastWord, ISynonyms? synonyms)
    {
        var units = QueryScanner.Scan(text);
        var excluded = units.Where(unit => unit.IsExcluded).Select(Exclude).ToList();
        var phrases = units.Where(unit => unit is { IsExcluded: false, IsQuoted: true }).Select(unit => new QueryGroup(Adjacent([.. unit.Words.Select(Term)], 1))).ToList();
        var words = units.Where(unit => unit is { IsExcluded: false, IsQuoted: false }).SelectMany(unit => unit.Words).ToList();
        var telling = words.Where(IsTelling).ToList();
        if (telling.Count == 0 && phrases.Count == 0)
        {
            telling = words;
        }

        var required = Together(text, telling, lastWord, telling.Count == 0 ? null : synonyms);
        required.AddRange(phrases);
        return new TextQuery(required, excluded);
    }

    /// <summary>A word that says something of a job; "IT" does, though it is a pronoun as well.</summary>
    private static bool IsTelling(QueryWord word) => word.IsStarred || word.Word is "it" || !StopWords.Contains(word.Word);

    private static QueryGroup Exclude(QueryUnit unit) =>
        unit.Words is [{ IsStarred: true } only] && only.Word.Length >= MinBeginning
            ? new QueryGroup([], Complete(only.Word), IsBeginning: true)
            : new QueryGroup(Adjacent([.. unit.Words.Select(Term)], 1));

    /// <summary>A group for each word; one for the words of each place that has synonyms.</summary>
    private static List<QueryGroup> Together(string text, List<QueryWord> words, LastWord lastWord, ISynonyms? synonyms)
    {
        var groups = new List<QueryGroup>();
        var places = synonyms?.Find(text) ?? [];
        for (var i = 0; i < words.Count;)
        {
            var place = places.FirstOrDefault(place => place.Start <= words[i].Start && words[i].End <= place.Start + place.Length);
            var inside = 1;
            while (place.Names is not null && i + inside < words.Count && words[i + inside].End <= place.Start + place.Length)
            {
                inside++;
            }

            groups.Add(Group(text, words.GetRange(i, inside), place.Names ?? [], lastWord));
            i += inside;
        }

        return groups;
    }

    private static QueryGroup Group(string text, List<QueryWord> words, IReadOnlyList<string> names, LastWord lastWord)
    {
        var terms = words.ConvertAll(Term);
        var asWritten = terms.Count == 1 ? Adjacent(terms, 1) : new QueryAlternative(AlternativeKind.AllWords, terms, 1);
        var alternatives = new List<QueryAlternative> { asWritten };
        alternatives.AddRange(names.Select(Tokenizer.Tokenize).Where(IsTelling).Select(TermsOf).Where(name => !HoldsAll(name, terms)).Take(MaxSynonyms).Select(name => Adjacent(name, SynonymShare)));
        var last = words[^1];
        var mayGoOn = words.Count == 1 && last.Word.Length >= MinBeginning && (last.IsStarred || (lastWord != LastWord.Whole && last.End == text.Length));
        return new QueryGroup(alternatives, mayGoOn ? Complete(last.Word) : [], last.IsStarred || lastWord == LastWord.Prefix);
    }

    /// <summary>A name of one or two letters ("Go", "R") is too often another word of a text.</summary>
    private static bool IsTelling(IReadOnlyList<Token> name) =>
        name.Count > 1 || (name.Count == 1 && (name[0].Length > 2 || !name[0].Word.All(char.IsLetter)));

    /// <summary>"Java SE" adds nothing to "Java".</summary>
    private static bool HoldsAll(List<byte[]> name, List<byte[]> terms) => terms.TrueForAll(term => name.Exists(other => other.AsSpan().SequenceEqual(term)));

    private static QueryAlternative Adjacent(List<byte[]> terms, float share) =>
        new(terms.Count == 1 ? AlternativeKind.Word : AlternativeKind.Phrase, terms, share);

    private static QueryAlternative[] Complete(string beginning) =>
    [
        new QueryAlternative(AlternativeKind.Beginning, [Encoding.UTF8.GetBytes(beginning)], CompletionShare),
        .. WordCompletions.TermsOf(beginning).Select(term => new QueryAlternative(AlternativeKind.Word, [Encoding.UTF8.GetBytes(term)], CompletionShare)),
    ];

    private static byte[] Term(QueryWord word) => Encoding.UTF8.GetBytes(IndexTerm.Of(word.Word));

    private static List<byte[]> TermsOf(IReadOnlyList<Token> name) => [.. name.Select(token => Encoding.UTF8.GetBytes(IndexTerm.Of(token.Word)))];
}
