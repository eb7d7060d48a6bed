using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Tests.TextSearch;

/// <summary>The index against <see cref="ModelIndex"/>, over any changes and queries.</summary>
public sealed class SearchIndexModelTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(120);

    [Fact]
    public void Search_AnyChanges_FindsAndCountsWhatTheModelDoes()
    {
        var cases = from changes in NoteGenerators.Change.ListOf() from queries in NoteGenerators.Query.ListOf() select (changes, queries);

        Check.One(Thorough, Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            var (index, model) = Apply(pair.changes);
            foreach (var query in pair.queries.Take(12))
            {
                var page = index.Search(query.ToQuery());
                Assert.Equal(model.Find(query).Select(note => note.Id).Order(StringComparer.Ordinal), page.Ids.Order(StringComparer.Ordinal));
                Assert.Equal(page.Ids.Count, page.Total);
                Assert.All(page.Facets, facet => Assert.Equal(model.Count(query, facet.Field), facet.Values.Select(value => (value.Key, value.Count))));
                Assert.Equal(model.FindSorted(query), index.Search(query.ToQuery() with { SortBy = Notes.Size }).Ids);
            }

            Assert.Equal(model.Notes.Count, index.Count);
        }));
    }

    [Fact]
    public void Search_PageByPage_IsTheWholeList()
    {
        var cases =
            from changes in NoteGenerators.Change.ListOf()
            from query in NoteGenerators.Query
            from limit in Gen.Choose(1, 5)
            from isSorted in Gen.Elements(true, false)
            select (changes, query, limit, isSorted);

        Check.One(Thorough, Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var (index, _) = Apply(one.changes);
            var query = one.query.ToQuery() with { SortBy = one.isSorted ? Notes.Size : null };

            var walked = Notes.Walk(index, query with { Limit = one.limit });

            Assert.Equal(index.Search(query).Ids, walked);
        }));
    }

    [Fact]
    public void Search_ChangesBetweenPages_NeitherRepeatsNorLosesWhatStays()
    {
        var cases =
            from before in NoteGenerators.Change.ListOf()
            from between in NoteGenerators.Change.ListOf()
            from query in NoteGenerators.Query
            from isSorted in Gen.Elements(true, false)
            select (before, between, query, isSorted);

        Check.One(Thorough, Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var (index, model) = Apply(one.before);
            var query = one.query.ToQuery() with { SortBy = one.isSorted ? Notes.Size : null };
            var touched = one.between.SelectMany(change => change.Select(note => note.Id.TrimStart('-'))).ToHashSet(StringComparer.Ordinal);
            var staying = index.Search(query).Ids.Where(id => !touched.Contains(id)).ToList();
            var changes = new Queue<IReadOnlyList<Note>>(one.between);

            var walked = Notes.Walk(index, query with { Limit = 2 }, () =>
            {
                if (changes.TryDequeue(out var change))
                {
                    Apply(index, model, change);
                }
            });

            // A note that was put again may come at its old and at its new place; one that was left alone comes once, in its order.
            Assert.Equal(staying, walked.Where(id => !touched.Contains(id)));
        }));
    }

    [Fact]
    public void Search_SameDocumentsOverOtherChanges_GivesTheSameOrder()
    {
        var cases = from changes in NoteGenerators.Change.ListOf() from query in NoteGenerators.Query select (changes, query);

        Check.One(Thorough, Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            var (index, model) = Apply(pair.changes);
            var fresh = new Notes();
            fresh.Index.PutAll(model.Notes.Select(Notes.ToDocument));
            var query = pair.query.ToQuery() with { Limit = 3 };

            // Weights count removed documents too until they are merged away; with weights of one index the order is the same in both.
            var first = fresh.Index.Search(query);
            if (first.NextCursor is { } cursor)
            {
                Assert.Equal(fresh.Index.Search(query with { Cursor = cursor }).Ids, index.Search(query with { Cursor = cursor }).Ids);
            }
        }));
    }

    private static (SearchIndex Index, ModelIndex Model) Apply(IEnumerable<IReadOnlyList<Note>> changes)
    {
        var (index, model) = (new Notes().Index, new ModelIndex());
        foreach (var change in changes)
        {
            Apply(index, model, change);
        }

        return (index, model);
    }

    private static void Apply(SearchIndex index, ModelIndex model, IReadOnlyList<Note> change)
    {
        if (change is [var only] && only.Id[0] == '-')
        {
            index.Remove(only.Id[1..]);
            model.Remove(only.Id[1..]);
            return;
        }

        index.PutAll(change.Select(Notes.ToDocument));
        foreach (var note in change)
        {
            model.Put(note);
        }
    }
}
