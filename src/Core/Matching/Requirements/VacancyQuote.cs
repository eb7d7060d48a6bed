using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Requirements;

/// <summary>A part of a vacancy's title, of one of its skills or of its description, without a copy of the text.</summary>
/// <param name="Source">The index of the skill, <see cref="Title"/> or <see cref="Description"/>.</param>
internal readonly record struct VacancyQuote(int Source, int Start, int Length)
{
    public const int Title = -1;
    public const int Description = -2;

    public string In(Vacancy vacancy) => Source switch
    {
        Title => vacancy.Title.Substring(Start, Length),
        Description => Quotation.Around(vacancy.Description, Start, Length),
        _ => vacancy.Skills[Source],
    };
}
