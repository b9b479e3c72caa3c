using Crm.BuildingBlocks.Search;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Duplicates;
using NpgsqlTypes;

namespace Crm.Customers.Domain.Customers;

/// <summary>By what a customer is found, and by what its duplicates are.</summary>
internal static class CustomerIndex
{
    public static NpgsqlTsVector Vector(Customer customer, IEnumerable<Contact> contacts)
    {
        var document = Document(customer.Name, customer.NameEn, customer.Code, customer.ExternalCode, customer.Uscc, customer.Phones, contacts.Select(c => (c.Name, c.Numbers)));
        foreach (var code in customer.MergedCodes)
            document.Add(code);
        foreach (var name in customer.MergedNames)
            document.AddName(name, SearchWeight.C);
        return document.ToVector();
    }

    public static SearchDocument Document(
        string name, string? nameEn, string code, string? externalCode, string? uscc, IEnumerable<string> phones,
        IEnumerable<(string Name, IEnumerable<string> Numbers)> contacts)
    {
        var document = new SearchDocument().AddName(name).Add(nameEn).Add(code).Add(externalCode).Add(uscc, SearchWeight.C);
        foreach (var phone in phones)
            document.Add(Phones.Digits(phone), SearchWeight.C);
        foreach (var contact in contacts)
        {
            document.AddName(contact.Name, SearchWeight.B);
            foreach (var number in contact.Numbers)
                document.Add(number, SearchWeight.C);
        }
        return document;
    }

    public static long[] Keys(Customer customer, IReadOnlyCollection<Contact> contacts)
    {
        var own = DuplicateKeys.Of(new DuplicateQuery(
            customer.Name, customer.NameEn, customer.Uscc,
            [.. customer.Phones, .. contacts.SelectMany(c => c.Numbers)],
            [.. contacts.Select(c => c.Email).OfType<string>()], customer.Web)).Hashes;
        // Whoever would enter again what was merged into it finds it here.
        return customer.MergedNames.Length == 0 ? own : [.. own.Union(customer.MergedNames.SelectMany(name => DuplicateKeys.Of(new DuplicateQuery(name)).Hashes))];
    }
}
