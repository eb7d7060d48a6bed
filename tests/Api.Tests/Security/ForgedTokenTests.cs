using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Security;

/// <summary>Access tokens that nobody gave: each is a 401 that says nothing of why.</summary>
public sealed class ForgedTokenTests(ApiApp app)
{
    private const string Me = "/api/v1/users/me";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What is changed of an honest token's header and claims, and how it is signed; the first is honest.</summary>
    public static TheoryData<string, string, string, HttpStatusCode> Forgeries => new()
    {
        { "{}", "{}", "right key", HttpStatusCode.OK },
        { "{}", "{}", "other key", HttpStatusCode.Unauthorized },
        { "{}", "{}", "no key", HttpStatusCode.Unauthorized },
        { "{}", "{}", "no signature", HttpStatusCode.Unauthorized },
        { "{}", "{}", "half a signature", HttpStatusCode.Unauthorized },
        { """{"alg": "none"}""", "{}", "right key", HttpStatusCode.Unauthorized },
        { """{"alg": "none"}""", "{}", "no signature", HttpStatusCode.Unauthorized },
        { """{"alg": "nOnE"}""", "{}", "no signature", HttpStatusCode.Unauthorized },
        { """{"alg": "RS256"}""", "{}", "right key", HttpStatusCode.Unauthorized },
        { """{"alg": "HS512"}""", "{}", "HS512", HttpStatusCode.Unauthorized },
        { """{"alg": null}""", "{}", "right key", HttpStatusCode.Unauthorized },
        { """{"alg": ["HS256"]}""", "{}", "right key", HttpStatusCode.Unauthorized },
        { """{"kid": "other"}""", "{}", "right key", HttpStatusCode.Unauthorized },
        { """{"kid": null}""", "{}", "right key", HttpStatusCode.Unauthorized },
        { """{"kid": 1}""", "{}", "right key", HttpStatusCode.Unauthorized },
        { """{"kid": "../../dev/null"}""", "{}", "no key", HttpStatusCode.Unauthorized },
        { """{"kid": "' UNION SELECT 'x"}""", "{}", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"exp": 1}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"exp": "tomorrow"}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"exp": 1e400}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"exp": null}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"iss": "somebody else"}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"sub": "019aa2c4-6f00-7000-8000-00000000ffff"}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"sub": "me"}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"role": "admin"}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"role": "root"}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"role": "admin"}""", "other key", HttpStatusCode.Unauthorized },
        { "{}", """{"epoch": 7}""", "right key", HttpStatusCode.Unauthorized },
        { "{}", """{"epoch": -1}""", "right key", HttpStatusCode.Unauthorized },
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Me_WithAForgedToken_Is401(string header, string claims, string signature, HttpStatusCode expected)
    {
        var parts = (await HonestTokenAsync()).Split('.');
        var forged = Sign($"{Changed(parts[0], header)}.{Changed(parts[1], claims)}", signature);

        var reply = await AskAsync($"Bearer {forged}");

        AssertAnswer(reply, expected);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer .")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer null")]
    [InlineData("Bearer e30.e30.e30")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Bearer %00")]
    [InlineData("Bearer 😀")]
    [InlineData("Basic YWRtaW46YWRtaW4=")]
    [InlineData("Negotiate x")]
    [InlineData("x")]
    public async Task Me_WithSomethingElse_Is401(string authorization) => AssertAnswer(await AskAsync(authorization), HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Me_WithATokenOfManyKilobytes_Is401()
    {
        AssertAnswer(await AskAsync($"Bearer {new string('a', 20_000)}.{new string('b', 2_000)}.c"), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Me_WithTwoTokens_Is401()
    {
        AssertAnswer(await AskAsync($"Bearer {await HonestTokenAsync()}", "Bearer x"), HttpStatusCode.Unauthorized);
    }

    /// <summary>Of somebody who came by the bot: that takes no password, which would take time.</summary>
    private async Task<string> HonestTokenAsync()
    {
        var account = await app.Services.GetRequiredService<FindAccount>().ByTelegramIdAsync(await app.SavePersonAsync(Token), Token);
        return app.Services.GetRequiredService<AccessTokens>().Issue(account!.Value);
    }

    private static void AssertAnswer(Reply reply, HttpStatusCode expected)
    {
        if (expected == HttpStatusCode.OK)
        {
            reply.AssertStatus(expected);
            return;
        }

        reply.AssertProblem(expected);
        Assert.StartsWith("Bearer", reply.Message.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", reply.Text, StringComparison.Ordinal);
    }

    private async Task<Reply> AskAsync(params string[] authorizations)
    {
        using var client = app.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, Me);
        foreach (var authorization in authorizations)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization.Any(character => character > 127) ? Uri.EscapeDataString(authorization) : authorization);
        }

        return await Reply.OfAsync(await client.SendAsync(request, Token), Token);
    }

    private static string Changed(string part, string changes)
    {
        var json = JsonNode.Parse(Base64Url.DecodeFromChars(part))!.AsObject();
        if (changes == "{}")
        {
            return part;
        }

        // 1e400 is no number that a node keeps, so the text is put together.
        var members = json.Where(member => !changes.Contains($"\"{member.Key}\"", StringComparison.Ordinal)).Select(member => $"\"{member.Key}\": {member.Value?.ToJsonString() ?? "null"}");
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{{{string.Join(", ", members)}, {changes[1..^1]}}}"));
    }

    private static string Sign(string signed, string signature)
    {
        var bytes = Encoding.ASCII.GetBytes(signed);
        var mac = Base64Url.EncodeToString(signature switch
        {
            "other key" => HMACSHA256.HashData(Encoding.UTF8.GetBytes("another key, which is long enough too"), bytes),
            "no key" => HMACSHA256.HashData(Array.Empty<byte>(), bytes),
            "HS512" => HMACSHA512.HashData(Encoding.UTF8.GetBytes(ApiApp.JwtKey), bytes),
            _ => HMACSHA256.HashData(Encoding.UTF8.GetBytes(ApiApp.JwtKey), bytes),
        });
        return signature switch
        {
            "no signature" => $"{signed}.",
            "half a signature" => $"{signed}.{mac[..21]}",
            _ => $"{signed}.{mac}",
        };
    }
}
