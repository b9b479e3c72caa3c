namespace Crm.Service.Contracts;

/// <summary>What people may be permitted to do in the Service module. Complaints have their own: not everybody who reads cases reads them.</summary>
public static class ServicePermissions
{
    /// <summary>See cases other than complaints, the caller screen and interaction records.</summary>
    public const string CaseRead = "service.case.read";

    /// <summary>Log a case or a contact, whatever its kind.</summary>
    public const string CaseLog = "service.case.log";

    /// <summary>Work on a case: claim, answer, note, wait, resolve, close, reopen, join, split.</summary>
    public const string CaseHandle = "service.case.handle";

    /// <summary>Give a case to another person or unit.</summary>
    public const string CaseAssign = "service.case.assign";

    /// <summary>See complaints. Whoever a complaint concerns never sees it, whatever the permission says (S-12).</summary>
    public const string ComplaintRead = "service.complaint.read";

    /// <summary>Run complaints through their process (S-10).</summary>
    public const string ComplaintHandle = "service.complaint.handle";

    /// <summary>Find the cause and propose the remedy of a complaint one is responsible for.</summary>
    public const string ComplaintInvestigate = "service.complaint.investigate";

    /// <summary>The complaint register and its analysis (S-14).</summary>
    public const string RegisterRead = "service.register.read";

    /// <summary>The dashboard's figures (S-60).</summary>
    public const string DashboardRead = "service.dashboard.read";

    /// <summary>Change working hours, holidays and make-up days (S-04).</summary>
    public const string CalendarManage = "service.calendar.manage";

    /// <summary>See questionnaires and their figures, without who answered (S-40).</summary>
    public const string SurveyRead = "service.survey.read";

    /// <summary>Write and publish questionnaires.</summary>
    public const string SurveyWrite = "service.survey.write";

    /// <summary>Ask: make links, take answers on the phone, see who has been asked.</summary>
    public const string SurveyAsk = "service.survey.ask";

    /// <summary>See who answered what.</summary>
    public const string SurveyNames = "service.survey.names";
}
