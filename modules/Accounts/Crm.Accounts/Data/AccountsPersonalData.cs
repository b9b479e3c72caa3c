using Crm.BuildingBlocks.Personal;

namespace Crm.Accounts.Data;

/// <summary>
/// Where persons' data stand in this module (W-08): in words only, for contacts are not kept here. Orders stay as they were signed; of the files they came by, names go. A test
/// fails for a new column of text that is in none of the two lists.
/// </summary>
internal static class AccountsPersonalData
{
    public static PersonalCatalogue Catalogue { get; } = new(
        AccountsModule.Name,
        [
            new("customers", "name", "name_en") { Customer = "t.id", KeptBecause = "company" },
            new("orders", "customer_name") { Customer = "t.customer_id", KeptBecause = "company" },
            new("key_accounts", "status_reason", "reason", "wanted") { Customer = "t.customer_id", Link = "/accounts/{0}" },
            new("key_account_entries", "facts")
            {
                Customer = "(SELECT k.customer_id FROM accounts.key_accounts k WHERE k.id = t.key_account_id)", Link = "/accounts/{0}", LinkId = "t.key_account_id",
            },
            new("order_import_rows", "cells", "reason") { Key = "t.import_id" },
            new("staged_orders", "content") { Key = "t.import_id" },
            new("order_imports", "files"),
        ],
        [
            "code", "external_code", "grade", "search", "number", "status", "tier", "scheme_tier", "value_class", "previous_class", "currency", "kind", "roles", "role", "state", "staff.name",
            "sla_policies.name", "targets", "name_zh", "name_en", "source", "direction", "scale", "schemes.name", "lines", "classes", "tiers", "external_id", "customer_key", "product_code",
            "product_name", "order_sources.name", "customer_aliases.key", "culture", "merge_moves.table_name", "merge_moves.key",
        ]);
}
