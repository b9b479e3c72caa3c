namespace Crm.Service.Contracts.Api;

/// <summary>Where a complaint stands in its process (S-10).</summary>
public enum ComplaintStage
{
    /// <summary>Registered; to be judged.</summary>
    Registered,

    /// <summary>Found not valid; the customer is owed a courteous explanation.</summary>
    NotValid,

    /// <summary>Found valid; the responsible unit and person are to be named.</summary>
    Valid,

    /// <summary>Somebody is responsible; the cause is to be found.</summary>
    Assigned,

    /// <summary>The cause is known; a remedy is to be proposed.</summary>
    CauseFound,

    /// <summary>A remedy is proposed; it is to be submitted.</summary>
    RemedyProposed,

    /// <summary>Before the approvers.</summary>
    InApproval,

    /// <summary>Approved; to be carried out.</summary>
    Approved,

    /// <summary>Carried out; the customer is to be told.</summary>
    CarriedOut,

    /// <summary>The customer knows; satisfaction is to be asked.</summary>
    Told,

    /// <summary>The question is out.</summary>
    SatisfactionAsked,

    /// <summary>Rated, or not to be rated; to be summed up.</summary>
    Rated,

    /// <summary>Summed up; to be archived.</summary>
    Summarised,

    /// <summary>In the archive.</summary>
    Archived,
}

/// <summary>One step of the process.</summary>
public enum ComplaintStep
{
    /// <summary>Find it valid.</summary>
    JudgeValid,

    /// <summary>Find it not valid.</summary>
    JudgeNotValid,

    /// <summary>Explain to the customer, courteously, why it is not valid.</summary>
    Explain,

    /// <summary>Name the responsible unit and person.</summary>
    NameResponsible,

    /// <summary>Write down the cause.</summary>
    RecordCause,

    /// <summary>Propose a remedy.</summary>
    ProposeRemedy,

    /// <summary>Say whether it is a serious matter (S-13).</summary>
    MarkSerious,

    /// <summary>Record what the meeting decided (S-13).</summary>
    RecordMeeting,

    /// <summary>Ask for approval.</summary>
    Submit,

    /// <summary>The approvers said yes.</summary>
    Approve,

    /// <summary>The approvers said no, or sent it back.</summary>
    Refuse,

    /// <summary>Take the request back.</summary>
    Withdraw,

    /// <summary>Report the remedy as carried out.</summary>
    CarryOut,

    /// <summary>Tell the customer.</summary>
    Tell,

    /// <summary>Ask how satisfied the complainer is.</summary>
    AskSatisfaction,

    /// <summary>Take the answer.</summary>
    Rate,

    /// <summary>Go on without an answer.</summary>
    SkipSatisfaction,

    /// <summary>Sum up: lesson, prevention, penalty.</summary>
    Summarise,

    /// <summary>Put the file into the archive.</summary>
    Archive,

    /// <summary>Mark people as involved (S-12).</summary>
    MarkInvolved,

    /// <summary>The complainer is not content: look at it again.</summary>
    TakeUpAgain,
}

/// <summary>How a complaint is made good.</summary>
public enum RemedyKind
{
    /// <summary>赔偿: money.</summary>
    Compensation,

    /// <summary>更换.</summary>
    Replacement,

    /// <summary>维修.</summary>
    Repair,

    /// <summary>道歉.</summary>
    Apology,

    /// <summary>解释说明.</summary>
    Explanation,

    /// <summary>Something else, described in words.</summary>
    Other,
}

/// <summary>Why something went wrong; the code list of causes.</summary>
public enum ComplaintCause
{
    /// <summary>服务态度.</summary>
    Attitude,

    /// <summary>响应不及时.</summary>
    Delay,

    /// <summary>产品或服务质量.</summary>
    Quality,

    /// <summary>计费或收费差错.</summary>
    Billing,

    /// <summary>供应中断或设备故障.</summary>
    Outage,

    /// <summary>运输或交付.</summary>
    Delivery,

    /// <summary>单证、报关或合同.</summary>
    Paperwork,

    /// <summary>信息告知不清.</summary>
    Information,

    /// <summary>规章或流程缺陷.</summary>
    Process,

    /// <summary>不可抗力或第三方.</summary>
    External,

    /// <summary>其他.</summary>
    Other,
}
