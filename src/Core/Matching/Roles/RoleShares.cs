namespace JobFunctions.Core.Matching.Roles;

/// <summary>Professional roles that a text speaks of, by their index in <see cref="RoleTable.Roles"/>, with shares of at most 1 together.</summary>
internal sealed record RoleShares(byte[] Roles, float[] Shares)
{
    public static readonly RoleShares None = new([], []);

    public bool IsKnown => Roles.Length > 0;

    /// <param name="spread">By the index of a role.</param>
    public float Dot(float[] spread)
    {
        var sum = 0f;
        for (var i = 0; i < Roles.Length; i++)
        {
            sum += Shares[i] * spread[Roles[i]];
        }

        return sum;
    }
}
