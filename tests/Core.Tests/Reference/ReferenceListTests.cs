using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Reference;

public sealed class ReferenceListTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly MemoryPartitionStore _store = new();
    private readonly ManualTimeProvider _time = new(Noon);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListAsync_PartByPart_GivesOwnAndAddedOnceEachInTheOrderOfNames()
    {
        string[] own = ["Ada", "Basic", "C", "C#", "C++", "Haskell", "Java", "JavaScript", "Ёлки", "Яхты"];
        string[] added = ["awk", "Bash", "Cobol", "Erlang", "Zig", "Ели", "Жатва", "яблоки"];
        var skills = List(_store, own);
        foreach (var name in added)
        {
            Assert.IsType<ReferenceAddition<NamedSkill>.Added>(await skills.AddAsync(Skill(name), Token));
        }

        var expected = own.Concat(added).OrderBy(ReferenceName.Fold, StringComparer.Ordinal).ToList();
        for (var limit = 1; limit <= expected.Count + 1; limit++)
        {
            Assert.Equal(expected, await ReadAsync(skills, null, limit));
        }
    }

    [Fact]
    public void ListAsync_AnyNamesAndLimits_GivesEachNameOnce()
    {
        var names = ArbMap.Default.GeneratorFor<NonWhiteSpaceString>().Select(text => new string([.. text.Item.Where(c => !char.IsSurrogate(c))]))
            .Where(text => ReferenceName.Fold(text).Length > 0)
            .ListOf(30);
        var cases = names.SelectMany(list => Gen.Choose(0, list.Count).SelectMany(cut => Gen.Choose(1, 12).Select(limit => (list, cut, limit))));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(40),
            Prop.ForAll(cases.ToArbitrary(), async drawn =>
            {
                var skills = List(new MemoryPartitionStore(), drawn.list.Take(drawn.cut));
                foreach (var name in drawn.list.Skip(drawn.cut))
                {
                    await skills.AddAsync(Skill(name), Token);
                }

                var read = await ReadAsync(skills, null, drawn.limit);
                return read.Select(ReferenceName.Fold).Order(StringComparer.Ordinal).SequenceEqual(
                    drawn.list.Select(ReferenceName.Fold).Distinct().Order(StringComparer.Ordinal));
            }));
    }

    [Theory]
    [InlineData("ja", "Java", "JavaScript")]
    [InlineData("  JAVA ", "Java", "JavaScript")]
    [InlineData("javascript", "JavaScript")]
    [InlineData("script")]
    public async Task ListAsync_ABeginning_GivesNamesThatBeginSo(string beginning, params string[] expected)
    {
        var skills = List(_store, ["Ada", "Java", "C"]);
        await skills.AddAsync(Skill("JavaScript"), Token);

        Assert.Equal(expected, await ReadAsync(skills, beginning, 1));
    }

    [Fact]
    public async Task ListAsync_AmongMany_ReadsInProportionToWhatItGives()
    {
        var counting = new CountingPartitionStore(_store);
        var skills = List(counting, ["Ada"]);
        for (var number = 0; number < 300; number++)
        {
            await skills.AddAsync(Skill($"skill {number:d3}"), Token);
        }

        counting.Take();
        var page = await skills.ListAsync("skill 2", new PageRequest(null, 10), Token);

        Assert.Equal(10, page.Items.Count);
        Assert.InRange(counting.Take().Calls, 1, 25);
    }

    [Theory]
    [InlineData("ada")]
    [InlineData("  ADA ")]
    [InlineData("Java Script")]
    public async Task AddAsync_AKnownNameInOtherLetters_GivesTheOneThatIsThere(string name)
    {
        var skills = List(_store, ["Ada"]);
        await skills.AddAsync(Skill("JAVA   script"), Token);

        var again = await skills.AddAsync(Skill(name), Token);

        var known = Assert.IsType<ReferenceAddition<NamedSkill>.Exists>(again).Item;
        Assert.Equal(known, await skills.FindAsync(known.Id.ToString(), Token));
    }

    [Fact]
    public async Task AddAsync_OneNameManyTimesAtOnce_IsAddedOnce()
    {
        var skills = List(_store, [], TimeProvider.System);

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => skills.AddAsync(Skill("Zig"), Token), Token)));

        Assert.Single(results.OfType<ReferenceAddition<NamedSkill>.Added>());
        Assert.Single(await ReadAsync(skills, null, 10));
    }

    [Fact]
    public async Task AddAsync_TheSameItemAgain_IsTheFirstAddition()
    {
        var skills = List(_store, []);
        var zig = Skill("Zig");
        await skills.AddAsync(zig, Token);

        Assert.Equal(new ReferenceAddition<NamedSkill>.Added(zig), await skills.AddAsync(zig, Token));
    }

    [Fact]
    public void OwnData_EveryTime_HasTheSameVersion7IdsAndDistinctNames()
    {
        var skills = ReferenceData.OwnSkills().ToList();
        var categories = ReferenceData.OwnCategories().ToList();

        Assert.True(skills.Count > 1000);
        Assert.True(categories.Count > 20);
        Assert.Equal(skills, ReferenceData.OwnSkills());
        Assert.Equal(skills.Count + categories.Count, skills.Select(skill => skill.Id.Value).Concat(categories.Select(category => category.Id.Value)).Distinct().Count());
        Assert.All(skills.Select(skill => skill.Id.Value), id => Assert.Equal((7, true), (id.Version, id.Variant is >= 8 and <= 11)));
        Assert.Distinct(categories.Select(category => ReferenceName.Fold(category.Name)));
    }

    [Fact]
    public async Task EraseAsync_SkillsOfAPerson_StayWithoutTheirName()
    {
        var person = AccountId.From(Guid.CreateVersion7(Noon));
        var skills = List(_store, []);
        var zig = Skill("Zig") with { Owner = person };
        await skills.AddAsync(zig, Token);

        await new SkillEraser(Records(_store, _time)).EraseAsync(person, Token);

        Assert.Equal(zig with { Owner = null }, await skills.FindAsync(zig.Id.ToString(), Token));
    }

    [Theory]
    [InlineData("KZ", "KZ")]
    [InlineData(" kazakhstan", "KZ")]
    [InlineData("Нигерия", "NG")]
    [InlineData("сша", "US")]
    [InlineData("Narnia", null)]
    public void CodeOf_CodesAndNames_AreTheCountrys(string text, string? code)
    {
        Assert.Equal(249, Countries.All.Count);
        Assert.Equal(code, Countries.CodeOf(text));
    }

    private static async Task<List<string>> ReadAsync(ReferenceList<NamedSkill> skills, string? beginning, int limit)
    {
        List<string> names = [];
        string? after = null;
        do
        {
            var page = await skills.ListAsync(beginning, new PageRequest(after, limit), Token);
            Assert.InRange(page.Items.Count, 0, limit);
            names.AddRange(page.Items.Select(skill => skill.Name));
            after = page.Next;
        }
        while (after is not null);
        return names;
    }

    private static NamedSkill Skill(string name) => new(SkillId.From(Guid.CreateVersion7(Noon)), name, null);

    private static Collection<NamedSkill> Records(IPartitionStore store, TimeProvider time) => new(store, ReferenceData.Skills.Schema, time);

    private ReferenceList<NamedSkill> List(IPartitionStore store, IEnumerable<string> own, TimeProvider? time = null) =>
        new(ReferenceData.Skills, Records(store, time ?? _time), own.Select(Skill));
}
