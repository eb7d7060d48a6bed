using System.Buffers.Binary;
using JobFunctions.Core.Accounts.Passwords;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Tests.Security;

public sealed class IdentityPasswordHasherTests(ApiApp app)
{
    // The one that the product registers; the tests put a quick one over it.
    private readonly IPasswordHasher _hasher = app.Services.GetServices<IPasswordHasher>().First();

    [Theory]
    [InlineData("correct horse", "correct horse", PasswordVerdict.Right)]
    [InlineData("correct horse", "Correct horse", PasswordVerdict.Wrong)]
    [InlineData("пароль 😀", "пароль 😀", PasswordVerdict.Right)]
    [InlineData("correct horse", "", PasswordVerdict.Wrong)]
    public void Verify_OfItsOwnHash_KnowsThePassword(string password, string tried, PasswordVerdict verdict)
    {
        Assert.Equal(verdict, _hasher.Verify(_hasher.Hash(password), tried));
    }

    [Fact]
    public void Hash_OfOnePasswordTwice_IsSaltedAndTakesTheRoundsThatOwaspAsks()
    {
        var (one, other) = (_hasher.Hash("correct horse"), _hasher.Hash("correct horse"));

        Assert.NotEqual(one, other);
        // Identity's format 3: a mark, the function (2 is HMAC-SHA-512), the rounds, the length of the salt, in four bytes each.
        var bytes = Convert.FromBase64String(one);
        Assert.Equal((1, 2u, 210_000u, 16u), (bytes[0], Number(bytes, 1), Number(bytes, 5), Number(bytes, 9)));
    }

    [Fact]
    public void Verify_OfAHashWithFewerRounds_AsksForANewOne()
    {
        var weak = new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 })).HashPassword(new object(), "correct horse");

        Assert.Equal(PasswordVerdict.RightButWeak, _hasher.Verify(weak, "correct horse"));
    }

    private static uint Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
}
