using System.Net;
using System.Text.Json.Nodes;

namespace JobFunctions.Api.Tests.Activity;

public sealed class ActivityEndpointsTests(ApiApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_OfAnAccount_TellsWhatItDidAndWhatWasDoneToItByIdsOnly()
    {
        var admin = (await app.SignInAdminAsync(Token)).Client;
        var hr = await app.RegisterHrAsync(Token);
        var id = (await hr.Client.AskAsync("/api/v1/hr/me", Token))["hr_id"]!;
        using var stranger = app.NewClient();
        await stranger.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{hr.Email}}", "password": "wrong horse"}""", Token);
        var posted = await hr.Client.SendJsonAsync("/api/v1/hr/", """{"title": "Лесник", "description": "Лес."}""", Token);
        var review = $"/api/v1/admin/{posted["vacancy_id"]}/status";
        await admin.PatchJsonAsync(review, """{"status": "accepted"}""", Token);
        await admin.PatchJsonAsync(review, """{"status": "accepted"}""", Token);

        var all = await ListAsync(admin, $"/api/v1/admin/activity?account={id}&limit=3");
        var accepted = await ListAsync(admin, $"/api/v1/admin/activity?account={id}&action=vacancy_accepted");
        var own = await ListAsync(hr.Client, "/api/v1/activity?limit=2");

        string[] expected = ["vacancy_accepted", "vacancy_created", "sign_in_failed", "signed_in", "account_approved", "registered"];
        Assert.Equal(expected, all.Select(entry => (string)entry["action"]!));
        var entry = Assert.Single(accepted);
        Assert.Equal((posted["vacancy_id"], "vacancy"), ((string)entry["subject_id"]!, (string)entry["subject_kind"]!));
        Assert.Equal(id, (string)entry["account_id"]!);
        Assert.NotEqual(id, (string)entry["actor_id"]!);
        Assert.DoesNotContain(all, one => one.ToJsonString().Contains(hr.Email, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(expected, own.Select(one => (string)one["action"]!));
        Assert.All(own, one => Assert.Null(one["actor_id"]));
        Assert.Equal([false, true, false, true, false, true], own.Select(one => (bool)one["by_you"]!));
    }

    [Fact]
    public async Task List_OfAllByAction_GoesThroughThePagesWithoutGapsAndTwice()
    {
        await using var quiet = await ApiApp.StartAsync();
        var admin = (await quiet.SignInAdminAsync(Token)).Client;
        using var stranger = quiet.NewClient();
        for (var number = 0; number < 11; number++)
        {
            await stranger.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{ApiApp.NewEmail()}}", "password": "wrong horse"}""", Token);
        }

        var failures = await ListAsync(admin, "/api/v1/admin/activity?action=sign_in_failed&limit=4");
        var all = await ListAsync(admin, "/api/v1/admin/activity?limit=5");

        Assert.Equal(11, failures.Count);
        Assert.Distinct(failures.Select(entry => (string)entry["activity_id"]!));
        Assert.All(failures, entry => Assert.Equal(("none", null), ((string)entry["subject_kind"]!, (string?)entry["account_id"])));
        Assert.Equal(all.Select(entry => (DateTimeOffset)entry["at"]!).OrderDescending(), all.Select(entry => (DateTimeOffset)entry["at"]!));
        Assert.Equal(13, all.Count);
    }

    [Fact]
    public async Task List_WithinTimes_TakesBothEndsIn()
    {
        await using var quiet = await ApiApp.StartAsync();
        var admin = (await quiet.SignInAdminAsync(Token)).Client;
        await quiet.RegisterUserAsync(Token);
        var all = await ListAsync(admin, "/api/v1/admin/activity");
        var at = Uri.EscapeDataString((string)all[1]["at"]!);

        var one = await ListAsync(admin, $"/api/v1/admin/activity?from={at}&to={at}");
        var since = await ListAsync(admin, $"/api/v1/admin/activity?from={at}");
        var later = await ListAsync(admin, "/api/v1/admin/activity?from=2100-01-01");
        var earlier = await ListAsync(admin, "/api/v1/admin/activity?to=0001-01-01");
        var wide = await ListAsync(admin, "/api/v1/admin/activity?from=0001-01-01T00:00:00Z&to=9999-12-30");

        Assert.Equal((string)all[1]["activity_id"]!, (string)Assert.Single(one)["activity_id"]!);
        Assert.Equal(2, since.Count);
        Assert.Empty(later);
        Assert.Empty(earlier);
        Assert.Equal(all.Count, wide.Count);
    }

    [Theory]
    [InlineData("account=42", "account")]
    [InlineData("action=slept", "action")]
    [InlineData("from=yesterday", "from")]
    [InlineData("to=2026-13-01", "to")]
    [InlineData("from=2026-11-21&to=2026-11-20", "from")]
    [InlineData("limit=101", "limit")]
    [InlineData("cursor=%00", "cursor")]
    public async Task List_BadQuery_Is400NamingIt(string query, string field)
    {
        var admin = (await app.SignInAdminAsync(Token)).Client;

        (await admin.AskAsync($"/api/v1/admin/activity?{query}", Token)).AssertInvalid(field);
    }

    private static async Task<List<JsonNode>> ListAsync(HttpClient client, string path)
    {
        List<JsonNode> items = [];
        string? cursor = null;
        do
        {
            var page = await client.AskAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cursor={cursor}", Token);
            page.AssertStatus(HttpStatusCode.OK);
            items.AddRange(page.Json!["items"]!.AsArray().Select(item => item!));
            cursor = page["next_cursor"];
        }
        while (cursor is not null);

        return items;
    }
}
