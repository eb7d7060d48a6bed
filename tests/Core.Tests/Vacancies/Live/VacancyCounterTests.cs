using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Vacancies.Live;

public sealed class VacancyCounterTests
{
    [Fact]
    public async Task Count_AskedAgain_CountsAnewWithinTenMinutes()
    {
        var clock = new ManualTimeProvider(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
        using var instance = new Instance(new MemoryPartitionStore(), clock);
        await instance.PostAsync("Повар");
        await instance.PostAsync("Пекарь", clock.GetUtcNow().AddMinutes(5));
        var first = instance.Counter.Count();
        Assert.Equal((2, 1, clock.GetUtcNow()), (first.Active, first.Employers, first.CountedAt));

        await instance.PostAsync("Сторож");
        Assert.Same(first, instance.Counter.Count());

        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal((2, clock.GetUtcNow()), (instance.Counter.Count().Active, instance.Counter.Count().CountedAt));
    }
}
