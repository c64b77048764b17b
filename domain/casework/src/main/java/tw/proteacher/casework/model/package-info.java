/** Private parts of 案件共用件: forms, their rules and their JSON. */
@NullMarked
package tw.proteacher.casework.model;

import org.jspecify.annotations.NullMarked;
