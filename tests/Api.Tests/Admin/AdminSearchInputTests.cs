using System.Net;

namespace JobFunctions.Api.Tests.Admin;

public sealed class AdminSearchInputTests(ApiApp app)
{
    private const string Searches = "/api/v1/admin/searches";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("019aa2c4-6f00-7000-8000-00000000ffff")]
    [InlineData("ffffffff-ffff-ffff-ffff-ffffffffffff")]
    [InlineData("ffffffff-ffff-7fff-8fff-ffffffffffff")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("nothing")]
    public async Task Retry_UnknownSearch_Is404(string id)
    {
        var admin = (await app.SignInAdminAsync(Token)).Client;

        (await admin.SendAsync($"{Searches}/{id}/retry", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("state=lost", "state")]
    [InlineData("limit=0", "limit")]
    [InlineData("cursor=%00", "cursor")]
    public async Task List_BadQuery_Is400NamingIt(string query, string field)
    {
        var admin = (await app.SignInAdminAsync(Token)).Client;

        (await admin.AskAsync($"{Searches}?{query}", Token)).AssertInvalid(field);
    }
}
