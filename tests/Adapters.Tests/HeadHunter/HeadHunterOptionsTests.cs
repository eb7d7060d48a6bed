using JobFunctions.Adapters.HeadHunter;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Tests.HeadHunter;

public sealed class HeadHunterOptionsTests
{
    [Theory]
    [InlineData("BaseUrl", "api.hh.ru")]
    [InlineData("BaseUrl", "ftp://api.hh.ru/")]
    [InlineData("TokenUrl", "/token")]
    [InlineData("AuthorizeUrl", "javascript:alert(1)")]
    [InlineData("RedirectUri", "somewhere")]
    [InlineData("UserAgent", "name/1.0\r\nX-Injected: 1")]
    [InlineData("AppToken", "with space")]
    [InlineData("ClientSecret", "ключ")]
    [InlineData("RequestsPerSecond", "0")]
    [InlineData("RequestsPerSecond", "NaN")]
    public async Task Validate_WrongSetting_IsNamed(string setting, string value)
    {
        await using var services = Services((setting, value));

        var exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<HeadHunterOptions>>().Value);

        Assert.Contains($"HeadHunter__{setting} must be", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsEnabled_NoUserAgent_IsOff()
    {
        await using var services = Services();

        Assert.False(services.GetRequiredService<IVacancySource>().IsEnabled);
    }

    [Fact]
    public async Task IsEnabled_UserAgent_IsOn()
    {
        await using var services = Services(("UserAgent", "MyJobs/1.0 (me@my.site)"));

        var source = services.GetRequiredService<IVacancySource>();

        Assert.True(source.IsEnabled);
        Assert.Equal("hh", source.Name);
    }

    private static ServiceProvider Services(params (string Setting, string Value)[] settings) =>
        new ServiceCollection()
            .AddLogging()
            .AddSingleton<IPartitionStore>(new MemoryPartitionStore())
            .AddHeadHunter(new ConfigurationBuilder().AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create($"HeadHunter:{setting.Setting}", (string?)setting.Value))).Build())
            .BuildServiceProvider();
}
