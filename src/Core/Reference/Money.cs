namespace JobFunctions.Core.Reference;

/// <summary>A monthly amount or range.</summary>
/// <param name="From">Lower end, at least 0; null where only "up to" is said. Not both ends are null.</param>
/// <param name="To">Upper end, not below <paramref name="From"/>; null where only "from" is said.</param>
/// <param name="Currency">ISO 4217 code, upper case: RUB and BYN, never RUR or BYR.</param>
/// <param name="IsGross">True before tax, false in hand, null when not said.</param>
public sealed record Money(decimal? From, decimal? To, string Currency, bool? IsGross = null)
{
    /// <summary>The most that is offered or asked: the upper end, or the lower where no upper is said.</summary>
    public decimal? Most => To ?? From;

    /// <summary>The least that is offered or asked: the lower end, or the upper where no lower is said.</summary>
    public decimal? Least => From ?? To;
}
