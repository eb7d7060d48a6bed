using System.Text.Json.Nodes;
using JobFunctions.Adapters.Google;
using JobFunctions.Core.Accounts.SignIn;
using JobFunctions.Core.Search;
using JobFunctions.StandIns.Google;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Tests.Google;

public sealed class GoogleSignInTests
{
    private readonly MovableClock _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ProveAsync_OwnCode_TellsThePersonOnce()
    {
        await using var google = await GoogleStandIn.StartAsync(_time, Cancellation);
        await using var services = Services(google);
        var code = google.Consent("1001", "aigerim@example.com");

        var person = await ProveAsync(services, code);

        Assert.Equal(new GooglePerson("1001", "aigerim@example.com", true, "Айгерим", "Сейткали"), person);
        Assert.Null(await ProveAsync(services, code));
    }

    [Fact]
    public async Task ProveAsync_SeveralPeople_FetchesTheKeysOnceUntilTheyExpire()
    {
        await using var google = await GoogleStandIn.StartAsync(_time, Cancellation);
        await using var services = Services(google);

        Assert.NotNull(await ProveAsync(services, google.Consent("1")));
        Assert.NotNull(await ProveAsync(services, google.Consent("2")));
        Assert.Single(KeyRequests(google));

        _time.Move(TimeSpan.FromHours(7));
        Assert.NotNull(await ProveAsync(services, google.Consent("3")));
        Assert.Equal(2, KeyRequests(google).Count());
    }

    [Fact]
    public async Task ProveAsync_NewKey_IsFetchedAtOnceAndNotAgainWithinAMinute()
    {
        await using var google = await GoogleStandIn.StartAsync(_time, Cancellation);
        await using var services = Services(google);
        Assert.NotNull(await ProveAsync(services, google.Consent("1")));
        _time.Move(TimeSpan.FromMinutes(2));

        google.RotateKey();
        Assert.NotNull(await ProveAsync(services, google.Consent("2")));
        google.RotateKey();

        Assert.Null(await ProveAsync(services, google.Consent("3")));
        Assert.Equal(2, KeyRequests(google).Count());
        _time.Move(TimeSpan.FromMinutes(2));
        Assert.NotNull(await ProveAsync(services, google.Consent("4")));
    }

    public static TheoryData<string, string?> WrongClaims => new()
    {
        { "iss", "\"https://accounts.example.com\"" },
        { "aud", "\"another client\"" },
        { "aud", null },
        { "sub", "\"\"" },
        { "sub", null },
        { "exp", "1" },
        { "exp", null },
        { "iat", "4102444800" },
        { "iat", "\"now\"" },
    };

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public async Task ProveAsync_WrongClaim_IsNobody(string claim, string? value)
    {
        await using var google = await GoogleStandIn.StartAsync(_time, Cancellation);
        await using var services = Services(google);

        var person = await ProveAsync(services, google.Consent("1", change: claims => claims[claim] = value is null ? null : JsonNode.Parse(value)));

        Assert.Null(person);
    }

    [Fact]
    public async Task ProveAsync_TokenThatGoogleDidNotSign_IsNobody()
    {
        await using var google = await GoogleStandIn.StartAsync(_time, Cancellation);
        await using var impostor = await GoogleStandIn.StartAsync(_time, Cancellation);
        await using var services = Services(google);
        var claims = new JsonObject { ["iss"] = "accounts.google.com", ["aud"] = GoogleStandIn.ClientId, ["sub"] = "1", ["exp"] = 4102444800, ["iat"] = 1 };

        Assert.NotNull(await ProveAsync(services, google.ConsentTo(google.Sign(claims))));
        Assert.Null(await ProveAsync(services, google.ConsentTo(impostor.Sign(claims))));
        Assert.Null(await ProveAsync(services, google.ConsentTo(google.Sign(claims, "none"))));
        Assert.Null(await ProveAsync(services, google.ConsentTo(google.Sign(claims, "HS256"))));
        Assert.Null(await ProveAsync(services, google.ConsentTo(google.Sign(claims) + "x")));
        Assert.Null(await ProveAsync(services, google.ConsentTo("no.token.at all")));
        Assert.Null(await ProveAsync(services, google.ConsentTo(new string('a', 20_000))));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(200)]
    public async Task ProveAsync_GoogleIsDownOrTalksNonsense_SaysToComeBack(int status)
    {
        await using var google = await GoogleStandIn.StartAsync(_time, Cancellation);
        await using var services = Services(google);
        var code = google.Consent("1");
        google.Outage = status;

        await Assert.ThrowsAsync<SourceBusyException>(() => ProveAsync(services, code));

        google.Outage = null;
        Assert.NotNull(await ProveAsync(services, code));
    }

    [Fact]
    public async Task ProveAsync_WrongSecret_IsNotThePersonsFault()
    {
        await using var google = await GoogleStandIn.StartAsync(_time, Cancellation);
        await using var services = Services(google, ("Google:ClientSecret", "another secret"));

        await Assert.ThrowsAsync<SourceBusyException>(() => ProveAsync(services, google.Consent("1")));
    }

    [Theory]
    [InlineData("Google:ClientSecret", "")]
    [InlineData("Google:TokenUrl", "/token")]
    [InlineData("Google:CertsUrl", "ftp://google.example/certs")]
    public async Task Options_HalfOrWrong_AreNamed(string setting, string value)
    {
        await using var google = await GoogleStandIn.StartAsync(_time, Cancellation);
        await using var services = Services(google, (setting, value));

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<GoogleOptions>>().Value);

        Assert.Contains(setting.Replace(":", "__", StringComparison.Ordinal), failure.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<object> KeyRequests(GoogleStandIn google) => google.Requests.Where(request => request.Path == "/certs");

    private static Task<GooglePerson?> ProveAsync(IServiceProvider services, string code) =>
        services.GetRequiredService<IGoogleSignIn>().ProveAsync(code, GoogleStandIn.RedirectUri, Cancellation);

    private ServiceProvider Services(GoogleStandIn google, params (string Name, string Value)[] changes)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Google:ClientId"] = GoogleStandIn.ClientId,
            ["Google:ClientSecret"] = GoogleStandIn.ClientSecret,
            ["Google:TokenUrl"] = google.TokenUrl.ToString(),
            ["Google:CertsUrl"] = google.CertsUrl.ToString(),
        };
        foreach (var (name, value) in changes)
        {
            settings[name] = value;
        }

        return new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<TimeProvider>(_time)
            .AddLogging()
            .AddGoogle()
            .BuildServiceProvider();
    }
}
