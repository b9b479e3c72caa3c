using Crm.BuildingBlocks.Search;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Duplicates;
using NpgsqlTypes;

namespace Crm.Customers.Domain.Leads;

/// <summary>By what a lead is found.</summary>
internal static class LeadSearch
{
    public static NpgsqlTsVector Vector(LeadFields fields)
    {
        var document = new SearchDocument().AddName(fields.Name).Add(fields.NameEn).Add(fields.Uscc, SearchWeight.C).Add(fields.Web, SearchWeight.C);
        foreach (var contact in fields.Contacts)
            document.AddName(contact.Name, SearchWeight.B).Add(Phones.Digits(contact.Mobile), SearchWeight.C)
                .Add(Phones.Digits(contact.Phone), SearchWeight.C).Add(contact.Email, SearchWeight.C).Add(contact.WeChat, SearchWeight.C);
        return document.ToVector();
    }
}
