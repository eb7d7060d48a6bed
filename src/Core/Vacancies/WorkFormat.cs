namespace JobFunctions.Core.Vacancies;

/// <summary>Where the work is done.</summary>
public enum WorkFormat
{
    OnSite,
    Remote,
    Hybrid,

    /// <summary>On the road or at customers'.</summary>
    Field,
}
