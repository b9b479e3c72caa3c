using Crm.Customers.Contracts.Events;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Duplicates;

namespace Crm.Customers.Shared;

/// <summary>What other modules are told of a customer.</summary>
internal static class CustomerFactsOf
{
    public static CustomerFacts Of(Customer customer, string? grade, IEnumerable<Contact> contacts) => new(
        customer.Id, customer.Code, customer.Name, customer.NameEn, customer.Stage, grade, customer.Industry, customer.Region, customer.OwnerId,
        customer.UnitId, customer.Confidentiality, customer.ExternalCode,
        [
            .. customer.Phones.Select(Phones.Digits).OfType<string>().Select(n => new CustomerPhone(n, null, null)),
            .. contacts.SelectMany(c => c.Numbers.Select(n => new CustomerPhone(n, c.Id, c.Name))),
        ],
        customer.Revision);
}
