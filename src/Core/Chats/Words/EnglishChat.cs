using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Chats.Words;

/// <summary>The bot in English.</summary>
internal static class EnglishChat
{
    public static readonly ChatWords Words = new()
    {
        Language = "en",
        LanguageName = "English",
        Commands = new Dictionary<string, string>
        {
            ["search"] = "Find jobs",
            ["next"] = "Next job",
            ["saved"] = "Saved jobs",
            ["resume"] = "Send or fill in your resume",
            ["profile"] = "Tell me about yourself",
            ["settings"] = "Settings",
            ["language"] = "Language · Тіл · Язык",
            ["help"] = "Help",
            ["stop"] = "Delete my data",
        },
        Welcome = name => $"Hello{(name is null ? "" : $", {name}")}! I look for jobs that fit your resume: I read it, find vacancies and tell you why they suit you.",
        WhereToBegin = "Send your resume as a file, or answer a few questions, and I will start looking.",
        WhereToGoOn = "I have your resume. We can search now, or you can send a new one.",
        Help = """
            What I can do:
            /search: find jobs for your resume
            /next: show the next job
            /saved: the jobs you saved
            /resume: send a new resume or fill one in
            /profile: your name, city, e-mail and phone
            /settings: a daily digest of new jobs
            /language: another language
            /stop: delete all my data

            You can send a resume file (PDF, DOCX, RTF, ODT, TXT) at any time.
            """,
        Stranger = "We have not met yet. Press /start to begin.",
        Blocked = "An administrator has closed your access.",
        NotForYou = "This bot is for job seekers. With an employer's account, please sign in on the site.",
        Unclear = "I did not understand that. Here is what we can do:",
        Unreadable = "I cannot read that. Please send your resume as a document: PDF, DOCX, RTF, ODT or TXT.",
        Cancelled = "All right, we stop here. The answers you gave are kept.",
        OldButton = "This button no longer works.",
        NoticeGone = "This message is too old: I keep its jobs no more. Press /next for new ones.",
        ChooseLanguage = "Which language shall I speak?",
        Buttons = new ButtonWords
        {
            Upload = "Send a file",
            AnswerQuestions = "Answer questions",
            Search = "Search jobs",
            SearchAgain = "Search again",
            Next = "Next",
            Save = "Save",
            Unsave = "Remove from saved",
            Hide = "Hide",
            Applied = "I applied",
            Apply = "Apply",
            Why = "Why?",
            More = "Details",
            Open = "Open the job",
            OpenShort = "Open",
            Skip = "Skip",
            Back = "Back",
            Cancel = "Cancel",
            Saved = "Saved",
            Settings = "Settings",
            Language = "Language",
            MoreSaved = "Show more",
            Delete = "Yes, delete everything",
            Keep = "No, keep it",
        },
        HowToUpload = "Attach a file with the paper clip: PDF, DOCX, RTF, ODT or TXT. I cannot read a photo of a resume.",
        Reading = "Reading your resume…",
        StillReading = "Reading takes longer than usual. The file is kept; please look in again a little later.",
        ReadResume = "This is what I read:",
        Fields = new FieldWords
        {
            Name = "Name",
            DesiredPosition = "Looking for",
            CurrentPosition = "Now",
            Years = "Years of experience",
            Skills = "Skills",
            Education = "Education",
            Languages = "Languages",
            Salary = "Salary",
            City = "City",
            Email = "E-mail",
            Phone = "Phone",
            NativeLanguage = "native",
        },
        Failures = new Dictionary<string, string>
        {
            ["unsupported_type"] = "I do not read files of this kind. Please send your resume as PDF, DOCX, RTF, ODT or TXT.",
            ["old_doc"] = "This is the old Word format (.doc). Open the file, save it as DOCX and send it again.",
            ["password"] = "The file is protected by a password. Remove the password and send it again.",
            ["image_only"] = "The file holds only a picture and no text. Please send a resume with text: a DOCX, or a PDF saved from an editor.",
            ["empty"] = "There is no text in the file.",
            ["corrupt"] = "The file is damaged and does not open. Save it anew and send it again.",
            ["too_complex"] = "The file is too complex to read. Please save your resume as DOCX or a simpler PDF.",
            ["timeout"] = "I could not read the file in the time I have for it. Save it as DOCX or as a smaller PDF and send it again.",
        },
        FileTooLarge = megabytes => $"The file is too large: I take up to {megabytes} MB.",
        FileGone = "I could not get the file from Telegram. Please send it again.",
        ResumeSaved = "Done, your resume is saved.",
        NoResume = "I need your resume first: send a file or answer the questions.",
        Searching = "Searching. It usually takes a minute or two; I will write to you.",
        StillSearching = percent => $"Still searching: {percent} %. I will write as soon as I have something.",
        SearchTakesLong = "The search takes longer than usual. Look in a little later and press Next.",
        SearchFailed = "The search failed. Please try again in a few minutes.",
        AllShown = "There are no more fitting jobs for now. You can search again later, or switch on the daily digest in the settings.",
        NoSearch = "You have not searched yet. Shall we begin?",
        Range = (from, to) => from is null ? $"up to {to}" : to is null ? $"from {from}" : $"{from} to {to}",
        NoSalary = "No salary stated",
        Remote = "remote",
        Match = percent => $"Match: {percent} %",
        SkillsFound = names => $"You have: {names}",
        SkillsMissing = names => $"Missing: {names}",
        Remaining = count => $"Still to come: {count}",
        InResume = quote => $"In your resume: “{quote}”",
        InVacancy = quote => $"In the job: “{quote}”",
        Doubts = "Please note:",
        VacancyGone = "This job is gone.",
        VacancyEnded = "The employer takes no more applications.",
        Saved = "Saved",
        Unsaved = "Removed from saved",
        Hidden = "Hidden: I will not show it again. What was wrong with it?",
        ReasonNoted = "Noted, I will keep it in mind.",
        Applied = "Noted that you applied",
        ApplicationSent = "Your application is with the employer. I will tell you about each step.",
        Reasons = new Dictionary<FeedbackReason, string>
        {
            [FeedbackReason.Salary] = "Salary",
            [FeedbackReason.Place] = "Place",
            [FeedbackReason.Company] = "Company",
            [FeedbackReason.Skills] = "Skills",
            [FeedbackReason.Other] = "Other",
        },
        SavedHeading = "Saved jobs:",
        NothingSaved = "You have not saved anything yet.",
        Questions = new Dictionary<ChatQuestion, string>
        {
            [ChatQuestion.FirstName] = "What is your first name?",
            [ChatQuestion.LastName] = "And your last name?",
            [ChatQuestion.Age] = "How old are you?",
            [ChatQuestion.City] = "Which city do you live in?",
            [ChatQuestion.Email] = "What is your e-mail address?",
            [ChatQuestion.Phone] = "What is your phone number?",
            [ChatQuestion.CurrentPosition] = "What is your job now, or what was your last one?",
            [ChatQuestion.DesiredPosition] = "What job are you looking for?",
            [ChatQuestion.Years] = "How many years of experience do you have? For example: 3 or 2.5.",
            [ChatQuestion.Skills] = "What are your skills? List them with commas between.",
            [ChatQuestion.Salary] = "What monthly salary would you like? For example: 400 000 KZT.",
            [ChatQuestion.Region] = "Where are you looking for work? A city or a region.",
            [ChatQuestion.Languages] = "Which languages do you speak? With commas between, for example: Kazakh, Russian, English B1.",
            [ChatQuestion.Education] = "What is your education?",
            [ChatQuestion.TimeZone] = "Which time zone are you in? Choose one or type its name, for example Asia/Almaty.",
        },
        Faults = new Dictionary<ChatQuestion, string>
        {
            [ChatQuestion.FirstName] = "Please type your first name in one line, up to 100 characters.",
            [ChatQuestion.LastName] = "Please type your last name in one line, up to 100 characters.",
            [ChatQuestion.Age] = "Please type your age as a number, 14 to 120.",
            [ChatQuestion.City] = "Please type the city in one line, up to 100 characters.",
            [ChatQuestion.Email] = "That does not look like an e-mail address. For example: aigerim@example.com.",
            [ChatQuestion.Phone] = "That does not look like a phone number. For example: +7 701 000 00 00.",
            [ChatQuestion.CurrentPosition] = "Please type the position in one line, up to 200 characters.",
            [ChatQuestion.DesiredPosition] = "Please type the position in one line, up to 200 characters: I cannot search without it.",
            [ChatQuestion.Years] = "Please type the number of years, 0 to 80.",
            [ChatQuestion.Skills] = "Please list your skills with commas between: up to 100, each up to 100 characters.",
            [ChatQuestion.Salary] = "Please type an amount, for example: 400 000 KZT.",
            [ChatQuestion.Region] = "Please type a city or a region in one line, up to 100 characters.",
            [ChatQuestion.Languages] = "Please list the languages with commas between, up to 20.",
            [ChatQuestion.Education] = "Please choose one of the options.",
            [ChatQuestion.TimeZone] = "There is no such time zone. For example: Asia/Almaty or Europe/Moscow.",
        },
        Now = value => $"Noted now: {value}",
        Education = new Dictionary<EducationLevel, string>
        {
            [EducationLevel.Secondary] = "Secondary",
            [EducationLevel.SpecialSecondary] = "Vocational",
            [EducationLevel.UnfinishedHigher] = "Unfinished higher",
            [EducationLevel.Higher] = "Higher",
            [EducationLevel.Bachelor] = "Bachelor",
            [EducationLevel.Master] = "Master",
            [EducationLevel.Doctor] = "Doctor, PhD",
        },
        Settings = new SettingWords
        {
            Heading = "Settings",
            DigestOn = "Digest of new jobs: every day",
            DigestOff = "Digest of new jobs: off",
            Time = (hour, zone) => $"Time of the digest: {hour}, {zone}",
            Channel = way => $"Where I write: {way}",
            ByTelegram = "Telegram",
            ByEmail = "e-mail",
            ByNone = "nowhere",
            TurnOn = "Switch the digest on",
            TurnOff = "Switch the digest off",
            ChangeHour = "Time",
            ChangeZone = "Time zone",
            ChangeChannel = "Where I write",
            ChooseHour = "At what hour shall I send the digest?",
            ChooseChannel = "Where shall I write about digests, applications and interviews?",
        },
        AskDeletion = "Delete everything I know about you: resumes, searches, saved jobs and applications? They cannot be brought back.",
        Deleted = "Done: your access is closed, and all your data is being deleted. If you need me again, press /start.",
        Kept = "All right, nothing is deleted.",
    };
}
