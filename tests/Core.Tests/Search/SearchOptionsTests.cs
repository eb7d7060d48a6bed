using JobFunctions.Core.Search;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Tests.Search;

public sealed class SearchOptionsTests
{
    [Theory]
    [InlineData(null, 90)]
    [InlineData("30.00:00:00", 30)]
    [InlineData("29.23:00:00", null)]
    [InlineData("3651.00:00:00", null)]
    public void Retention_BySetting_IsRefusedOutsideOfItsRange(string? set, int? days)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(set is null ? [] : [new("Search:Retention", set)]).Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddSearch().BuildServiceProvider();

        var read = Record.Exception(() => services.GetRequiredService<IOptions<SearchOptions>>().Value);

        if (days is { } expected)
        {
            Assert.Equal(TimeSpan.FromDays(expected), services.GetRequiredService<IOptions<SearchOptions>>().Value.Retention);
        }
        else
        {
            Assert.IsType<OptionsValidationException>(read);
        }
    }
}
