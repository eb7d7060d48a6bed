using System.Net;
using JobFunctions.Core.Accounts.Passwords;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Accounts;

/// <summary>Who guesses learns nothing from the work that an answer takes: it is counted, since a clock would say something else each time.</summary>
public sealed class SignInWorkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Login_UnknownEmailAndWrongPassword_TakeTheSameWork()
    {
        var hasher = new CountingHasher();
        await using var app = await ApiApp.StartAsync(change: services => services.AddSingleton<IPasswordHasher>(hasher));
        var (user, pending) = ((await app.RegisterUserAsync(Token)).Email, ApiApp.NewEmail());
        using var client = app.NewClient();
        await client.SendJsonAsync("/api/v1/auth/register/hr", $$"""{"email": "{{pending}}", "password": "{{ApiApp.Password}}", "company_name": "Пример"}""", Token);
        await LoginAsync(client, ApiApp.NewEmail());

        List<(string Answer, int Hashes, int Verifications)> works = [];
        foreach (var email in (string[])[user, pending, ApiApp.NewEmail(), ApiApp.NewEmail()])
        {
            hasher.Take();
            var reply = await LoginAsync(client, email);
            reply.AssertProblem(HttpStatusCode.Unauthorized);
            works.Add(((string)reply["detail"]!, hasher.Hashes, hasher.Verifications));
        }

        Assert.Single(works.Distinct());
        Assert.Equal((0, 1), (works[0].Hashes, works[0].Verifications));
    }

    [Fact]
    public async Task Register_HundredAtOnceWithOneEmail_MakeOneAccount()
    {
        await using var app = await ApiApp.StartAsync(change: services => services.AddSingleton<IPasswordHasher>(new CountingHasher()));
        using var client = app.NewClient();
        var email = ApiApp.NewEmail();

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => client.SendJsonAsync(
            "/api/v1/auth/register/user",
            $$"""{"email": "{{(number % 2 == 0 ? email : email.ToUpperInvariant())}}", "password": "{{ApiApp.Password}}"}""",
            Token)));

        Assert.Single(replies, reply => reply.Status == HttpStatusCode.Created);
        Assert.Equal(99, replies.Count(reply => reply.Status == HttpStatusCode.Conflict));
        await app.SignInAsync(email, Token);
    }

    [Fact]
    public async Task Refresh_OneTokenManyTimesAtOnce_EndsTheFamily()
    {
        await using var app = await ApiApp.StartAsync(change: services => services.AddSingleton<IPasswordHasher>(new CountingHasher()));
        var person = await app.RegisterUserAsync(Token);
        using var client = app.NewClient();

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => RefreshAsync(client, person.RefreshToken)));

        Assert.True(replies.Count(reply => reply.Status == HttpStatusCode.OK) <= 1);
        foreach (var given in replies.Where(reply => reply.Status == HttpStatusCode.OK).Select(reply => reply["refresh_token"]!).Append(person.RefreshToken))
        {
            (await RefreshAsync(client, given)).AssertProblem(HttpStatusCode.Unauthorized);
        }
    }

    private static Task<Reply> RefreshAsync(HttpClient client, string token) =>
        client.SendJsonAsync("/api/v1/auth/refresh", $$"""{"refresh_token": "{{token}}"}""", Token);

    private static Task<Reply> LoginAsync(HttpClient client, string email) =>
        client.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{email}}", "password": "not the password"}""", Token);

    private sealed class CountingHasher : IPasswordHasher
    {
        private int _hashes;
        private int _verifications;

        public int Hashes => _hashes;

        public int Verifications => _verifications;

        public void Take() => _hashes = _verifications = 0;

        public string Hash(string password)
        {
            Interlocked.Increment(ref _hashes);
            return $"hash of {password}";
        }

        public PasswordVerdict Verify(string hash, string password)
        {
            Interlocked.Increment(ref _verifications);
            return hash == $"hash of {password}" ? PasswordVerdict.Right : PasswordVerdict.Wrong;
        }
    }
}
