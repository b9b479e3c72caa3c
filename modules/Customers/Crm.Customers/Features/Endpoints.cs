using Crm.Customers.Features.AddContact;
using Crm.Customers.Features.AddNote;
using Crm.Customers.Features.AttachLead;
using Crm.Customers.Features.CancelActivity;
using Crm.Customers.Features.CancelImport;
using Crm.Customers.Features.ChangeActivity;
using Crm.Customers.Features.ChangeCodeRule;
using Crm.Customers.Features.ChangeContact;
using Crm.Customers.Features.ChangeCustomer;
using Crm.Customers.Features.ChangeGradeRules;
using Crm.Customers.Features.ChangeLead;
using Crm.Customers.Features.ChangeStage;
using Crm.Customers.Features.CompleteActivity;
using Crm.Customers.Features.CreateLead;
using Crm.Customers.Features.CustomerTimeline;
using Crm.Customers.Features.Dashboard;
using Crm.Customers.Features.DecideSuspects;
using Crm.Customers.Features.DiscardLead;
using Crm.Customers.Features.FindActivities;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Features.FindDuplicates;
using Crm.Customers.Features.FindImports;
using Crm.Customers.Features.FindLeads;
using Crm.Customers.Features.FindSuspects;
using Crm.Customers.Features.GetCustomer;
using Crm.Customers.Features.GetLead;
using Crm.Customers.Features.ImportErrors;
using Crm.Customers.Features.LinkContact;
using Crm.Customers.Features.LookupCustomers;
using Crm.Customers.Features.NurtureLead;
using Crm.Customers.Features.PlanActivity;
using Crm.Customers.Features.PreviewImport;
using Crm.Customers.Features.QualifyLead;
using Crm.Customers.Features.RegisterCustomer;
using Crm.Customers.Features.RemoveContact;
using Crm.Customers.Features.ReopenLead;
using Crm.Customers.Features.SearchCustomers;
using Crm.Customers.Features.StartImport;
using Crm.Customers.Features.UploadImport;
using Crm.Customers.Features.VerifyLead;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features;

/// <summary>Every use case's way in.</summary>
internal static class Endpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        AddContactEndpoint.Map(api);
        AddNoteEndpoint.Map(api);
        AttachLeadEndpoint.Map(api);
        CancelActivityEndpoint.Map(api);
        CancelImportEndpoint.Map(api);
        ChangeActivityEndpoint.Map(api);
        ChangeCodeRuleEndpoint.Map(api);
        ChangeContactEndpoint.Map(api);
        ChangeCustomerEndpoint.Map(api);
        ChangeGradeRulesEndpoint.Map(api);
        ChangeLeadEndpoint.Map(api);
        ChangeStageEndpoint.Map(api);
        CompleteActivityEndpoint.Map(api);
        CreateLeadEndpoint.Map(api);
        CustomerTimelineEndpoint.Map(api);
        DashboardEndpoint.Map(api);
        DecideSuspectsEndpoint.Map(api);
        DiscardLeadEndpoint.Map(api);
        FindActivitiesEndpoint.Map(api);
        FindCustomersEndpoint.Map(api);
        FindDuplicatesEndpoint.Map(api);
        FindImportsEndpoint.Map(api);
        FindLeadsEndpoint.Map(api);
        FindSuspectsEndpoint.Map(api);
        GetCustomerEndpoint.Map(api);
        GetLeadEndpoint.Map(api);
        ImportErrorsEndpoint.Map(api);
        LinkContactEndpoint.Map(api);
        LookupCustomersEndpoint.Map(api);
        NurtureLeadEndpoint.Map(api);
        PlanActivityEndpoint.Map(api);
        PreviewImportEndpoint.Map(api);
        QualifyLeadEndpoint.Map(api);
        RegisterCustomerEndpoint.Map(api);
        RemoveContactEndpoint.Map(api);
        ReopenLeadEndpoint.Map(api);
        SearchCustomersEndpoint.Map(api);
        StartImportEndpoint.Map(api);
        UploadImportEndpoint.Map(api);
        VerifyLeadEndpoint.Map(api);
    }
}
