using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Accounts;

public sealed class AccessTokensTests
{
    private const string OldKey = "the old key, which is long enough, too";
    private const string NewKey = "the new key, which is long enough, too";

    private static readonly Account Person = new()
    {
        Id = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001")),
        Role = AccountRole.Hr,
        TokenEpoch = 3,
        CreatedAt = default,
        UpdatedAt = default,
    };

    private readonly ManualTimeProvider _time = new(new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Read_OwnToken_TellsItsBearer()
    {
        var tokens = With("a", NewKey);

        var token = tokens.Read(tokens.Issue(Person));

        Assert.Equal((Person.Id, AccountRole.Hr, 3), (token!.AccountId, token.Role, token.Epoch));
        Assert.Equal(AccessTokens.Lifetime, token.ExpiresAt - token.IssuedAt);
    }

    [Fact]
    public void Read_AfterItsTime_IsNull()
    {
        var tokens = With("a", NewKey);
        var token = tokens.Issue(Person);
        _time.Advance(AccessTokens.Lifetime);

        Assert.Null(tokens.Read(token));
    }

    [Fact]
    public void Read_TokenOfThePreviousKey_StillCounts()
    {
        var before = With("a", OldKey);
        var after = With("b", NewKey, ("a", OldKey));

        Assert.NotNull(after.Read(before.Issue(Person)));
        Assert.NotNull(after.Read(after.Issue(Person)));
        Assert.Null(before.Read(after.Issue(Person)));
    }

    [Fact]
    public void Read_KeyDroppedOrOfTheSameName_IsNull()
    {
        var token = With("a", OldKey).Issue(Person);

        Assert.Null(With("b", NewKey).Read(token));
        Assert.Null(With("a", NewKey).Read(token));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS512")]
    [InlineData("hs256")]
    [InlineData("RS256")]
    public void Read_OtherAlgorithmInTheHeader_IsNullThoughTheSignatureIsRight(string algorithm)
    {
        var tokens = With("a", NewKey);
        JsonWebSignature.TrySplit(tokens.Issue(Person), out _, out var payload);
        var forged = JsonWebSignature.Sign(
            Encoding.UTF8.GetBytes($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"a"}"""), payload, Encoding.UTF8.GetBytes(NewKey));

        Assert.Null(tokens.Read(forged));
    }

    private AccessTokens With(string id, string key, params (string Id, string Key)[] previous)
    {
        var options = new JwtOptions { KeyId = id, Key = key };
        foreach (var (oldId, oldKey) in previous)
        {
            options.PreviousKeys.Add(new PreviousJwtKey { KeyId = oldId, Key = oldKey });
        }

        return new AccessTokens(new JwtKeyring(options), _time);
    }
}
