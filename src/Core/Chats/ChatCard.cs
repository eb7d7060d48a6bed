using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Chats;

/// <summary>A vacancy that stands in a chat.</summary>
/// <param name="Number">As the buttons below it name it; never twice in one chat.</param>
/// <param name="Page">Where it is published; null where nowhere.</param>
public sealed record ChatCard(int Number, VacancyId Vacancy, Uri? Page);
