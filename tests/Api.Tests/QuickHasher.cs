using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Accounts.Passwords;

namespace JobFunctions.Api.Tests;

/// <summary>In the place of the hasher that is slow on purpose: the tests sign hundreds of people in. That one has tests of its own.</summary>
internal sealed class QuickHasher : IPasswordHasher
{
    public string Hash(string password) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(password)));

    public PasswordVerdict Verify(string hash, string password) => hash == Hash(password) ? PasswordVerdict.Right : PasswordVerdict.Wrong;
}
