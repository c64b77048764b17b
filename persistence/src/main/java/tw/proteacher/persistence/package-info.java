/**
 * Adapters of the domain's ports on PostgreSQL: one package per context, JPA for aggregates, SQL
 * for lists and for whatever moves many rows. All SQL of the platform stands here.
 */
@NullMarked
package tw.proteacher.persistence;

import org.jspecify.annotations.NullMarked;
