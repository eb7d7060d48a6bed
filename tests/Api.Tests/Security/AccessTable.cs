namespace JobFunctions.Api.Tests.Security;

/// <summary>Who may call what. A call of the OpenAPI document that is not here fails <see cref="AccessTests"/>.</summary>
internal static class AccessTable
{
    private const string Anybody = "";
    private const string Bot = "bot";
    private const string Everyone = "user hr admin";
    private const string User = "user";
    private const string Hr = "hr";
    private const string Admin = "admin";
    private const string HrOrAdmin = "hr admin";
    private const string UserOrAdmin = "user admin";
    private const string UserOrHr = "user hr";

    /// <summary>By the call, the roles with spaces between them; nothing where it needs no sign-in.</summary>
    public static IReadOnlyDictionary<string, string> Meant { get; } = new Dictionary<string, string>
    {
        ["get /health/live"] = Anybody,
        ["get /health/ready"] = Anybody,

        ["post /bot/users"] = Bot,
        ["get /bot/users/{telegram_id}"] = Bot,
        ["post /bot/resume/json/{telegram_id}"] = Bot,
        ["post /bot/resume/file/{telegram_id}"] = Bot,
        ["get /bot/resume/{telegram_id}"] = Bot,
        ["post /bot/search/start/{telegram_id}"] = Bot,
        ["get /bot/search/next/{telegram_id}"] = Bot,
        ["get /bot/search/details/{telegram_id}/{vacancy_id}"] = Bot,
        ["get /bot/hh/auth_link"] = Bot,
        ["get /bot/hh/import"] = Anybody,

        ["post /api/v1/auth/register/user"] = Anybody,
        ["post /api/v1/auth/register/hr"] = Anybody,
        ["post /api/v1/auth/register"] = Anybody,
        ["post /api/v1/auth/login"] = Anybody,
        ["post /api/v1/auth/login/access-token"] = Anybody,
        ["post /api/v1/auth/google"] = Anybody,
        ["post /api/v1/auth/telegram"] = Anybody,
        ["post /api/v1/auth/refresh"] = Anybody,
        ["post /api/v1/auth/logout"] = Everyone,
        ["get /api/v1/auth/verify-email"] = Anybody,
        ["post /api/v1/auth/password/forgot"] = Anybody,
        ["get /api/v1/auth/password/reset"] = Anybody,
        ["post /api/v1/auth/password/reset"] = Anybody,
        ["post /api/v1/auth/password/reset/form"] = Anybody,

        ["get /api/v1/users/me"] = Everyone,
        ["patch /api/v1/users/me"] = Everyone,
        ["delete /api/v1/users/me"] = Everyone,
        ["get /api/v1/users/me/export"] = Everyone,
        ["get /api/v1/activity"] = Everyone,
        ["get /api/v1/user/telegram"] = User,
        ["post /api/v1/user/telegram"] = User,
        ["delete /api/v1/user/telegram"] = User,
        ["get /api/v1/user/settings"] = UserOrHr,
        ["put /api/v1/user/settings"] = UserOrHr,
        ["post /api/v1/telegram/webhook"] = Anybody,
        ["get /api/v1/unsubscribe"] = Anybody,
        ["post /api/v1/unsubscribe"] = Anybody,
        ["get /api/v1/notifications"] = Everyone,
        ["patch /api/v1/notifications/{notification_id}"] = Everyone,
        ["post /api/v1/notifications/read-all"] = Everyone,

        ["get /api/v1/admin/users"] = Admin,
        ["delete /api/v1/admin/users/{user_id}"] = Admin,
        ["put /api/v1/admin/toggle-block/user/{user_id}"] = Admin,
        ["get /api/v1/admin/hrs"] = Admin,
        ["get /api/v1/admin/hrs/pending"] = Admin,
        ["get /api/v1/admin/hrs/{hr_id}"] = Admin,
        ["delete /api/v1/admin/hrs/{hr_id}"] = Admin,
        ["put /api/v1/admin/approve/hr/{hr_id}"] = Admin,
        ["put /api/v1/admin/toggle-block/hr/{hr_id}"] = Admin,
        ["get /api/v1/admin/vacancies/review"] = Admin,
        ["patch /api/v1/admin/{vacancy_id}/status"] = Admin,
        ["get /api/v1/admin/activity"] = Admin,
        ["get /api/v1/admin/stats"] = Admin,
        ["get /api/v1/admin/searches"] = Admin,
        ["post /api/v1/admin/searches/{id}/retry"] = Admin,

        ["get /api/v1/analytics"] = HrOrAdmin,

        ["get /api/v1/hr/me"] = Hr,
        ["put /api/v1/hr/me"] = Hr,
        ["delete /api/v1/hr/me"] = Hr,
        ["post /api/v1/hr"] = Hr,
        ["get /api/v1/hr"] = Hr,
        ["get /api/v1/hr/{vacancy_id}"] = Hr,
        ["put /api/v1/hr/{vacancy_id}"] = Hr,
        ["delete /api/v1/hr/{vacancy_id}"] = Hr,
        ["post /api/v1/hr/{vacancy_id}/submit"] = Hr,
        ["post /api/v1/hr/{vacancy_id}/close"] = Hr,
        ["post /api/v1/hr/{vacancy_id}/renew"] = Hr,
        ["get /api/v1/hr/vacancy/{vacancy_id}"] = Hr,
        ["get /api/v1/hr/applications"] = Hr,
        ["get /api/v1/hr/applications/{application_id}"] = Hr,
        ["get /api/v1/hr/applications/{application_id}/file"] = Hr,
        ["post /api/v1/hr/applications/{application_id}/accept"] = Hr,
        ["post /api/v1/hr/applications/{application_id}/reject"] = Hr,
        ["post /api/v1/hr/applications/{application_id}/interviews"] = Hr,
        ["get /api/v1/hr/interviews"] = Hr,
        ["get /api/v1/hr/interviews/{interview_id}"] = Hr,
        ["patch /api/v1/hr/interviews/{interview_id}"] = Hr,
        ["delete /api/v1/hr/interviews/{interview_id}"] = Hr,

        ["post /api/v1/search"] = User,
        ["get /api/v1/search/{search_id}"] = User,
        ["get /api/v1/search/{search_id}/results"] = User,
        ["get /api/v1/search/next"] = User,
        ["get /api/v1/search/details/{vacancy_id}"] = User,
        ["post /api/v1/search/{vacancy_id}/feedback"] = User,
        ["get /api/v1/search/preferences"] = User,
        ["put /api/v1/search/preferences"] = User,
        ["get /api/v1/hh/auth_link"] = User,
        ["get /api/v1/hh/import"] = User,
        ["get /api/v1/hh/resumes"] = User,
        ["get /api/v1/jobs/saved"] = User,
        ["post /api/v1/jobs/{vacancy_id}/save"] = User,
        ["delete /api/v1/jobs/{vacancy_id}/save"] = User,
        ["post /api/v1/jobs/{vacancy_id}/analyze"] = User,
        ["get /api/v1/jobs/{vacancy_id}/match_score"] = User,

        ["get /api/v1/user/profile"] = User,
        ["post /api/v1/user"] = User,
        ["get /api/v1/user"] = User,
        ["get /api/v1/user/{resume_id}"] = User,
        ["patch /api/v1/user/{resume_id}"] = User,
        ["delete /api/v1/user/{resume_id}"] = User,
        ["get /api/v1/user/{resume_id}/file"] = User,
        ["get /api/v1/user/{resume_id}/quality"] = User,
        ["post /api/v1/resumes/generate"] = User,
        ["post /api/v1/user/applications"] = User,
        ["get /api/v1/user/applications"] = User,
        ["get /api/v1/user/applications/{application_id}"] = User,
        ["patch /api/v1/user/applications/{application_id}"] = User,
        ["delete /api/v1/user/applications/{application_id}"] = User,
        ["get /api/v1/user/accepted"] = User,
        ["get /api/v1/user/accepted/{vacancy_id}"] = User,
        ["get /api/v1/user/user/{user_id}/vacancies"] = User,
        ["get /api/v1/user/user/{user_id}/vacancies/details"] = User,
        ["get /api/v1/user/interviews"] = User,
        ["get /api/v1/user/interviews/{interview_id}"] = User,
        ["post /api/v1/user/interviews/{interview_id}/book"] = User,

        ["post /api/v1/applications"] = User,
        ["get /api/v1/applications"] = UserOrHr,
        ["get /api/v1/applications/{application_id}"] = UserOrHr,
        ["patch /api/v1/applications/{application_id}"] = UserOrHr,

        ["get /api/v1/jobs"] = Anybody,
        ["get /api/v1/jobs/stats"] = Anybody,
        ["get /api/v1/jobs/{vacancy_id}"] = Anybody,
        ["post /api/v1/jobs"] = Hr,
        ["put /api/v1/jobs/{vacancy_id}"] = HrOrAdmin,
        ["patch /api/v1/jobs/{vacancy_id}"] = HrOrAdmin,
        ["delete /api/v1/jobs/{vacancy_id}"] = HrOrAdmin,

        ["post /api/v1/profiles/recruiters"] = Hr,
        ["get /api/v1/profiles/recruiters/{id}"] = HrOrAdmin,
        ["put /api/v1/profiles/recruiters/{id}"] = Hr,
        ["post /api/v1/profiles/job-seekers"] = User,
        ["get /api/v1/profiles/job-seekers/{id}"] = UserOrAdmin,
        ["put /api/v1/profiles/job-seekers/{id}"] = User,

        ["get /api/v1/categories"] = Anybody,
        ["get /api/v1/categories/{category_id}"] = Anybody,
        ["post /api/v1/categories"] = Everyone,
        ["get /api/v1/locations"] = Anybody,
        ["get /api/v1/locations/{location_id}"] = Anybody,
        ["post /api/v1/locations"] = Everyone,
        ["get /api/v1/skills"] = Anybody,
        ["get /api/v1/skills/{skill_id}"] = Anybody,
        ["post /api/v1/skills"] = Everyone,
        ["get /api/v1/countries"] = Anybody,
    };

    public static bool IsOpen(string call) => Meant[call].Length == 0;

    public static bool IsBot(string call) => Meant[call] == Bot;

    public static bool Admits(string call, string role) => Meant[call].Split(' ').Contains(role);
}
